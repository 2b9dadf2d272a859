"""Settings: the only reader of the environment."""

from functools import lru_cache
from pathlib import Path

from pydantic_settings import BaseSettings, SettingsConfigDict

REPOSITORY = Path(__file__).resolve().parent.parent


class Settings(BaseSettings):
    """Each setting is an environment variable `WHENCE_<NAME>`."""

    model_config = SettingsConfigDict(env_prefix="WHENCE_", env_file=None)

    database_url: str = f"sqlite:///{REPOSITORY / 'whence.sqlite'}"
    public_url: str = "http://127.0.0.1:8000"  # how readers reach this server: the base of permalinks
    outlets: str = ""  # a file of outlets, beside those known from the start
    development: bool = False  # serve /patterns, every part of the pages by itself


@lru_cache(maxsize=1)
def settings() -> Settings:
    """The settings of this process, read once."""
    return Settings()
