"""A sighting as JSON: as its lineage's record has it, and which lineage that is."""

from app.export.lineage_json import attestation_record
from app.export.occasion import Occasion
from app.export.sighting import Sighting
from app.export.values import json_line


def sighting_json(sighting: Sighting, occasion: Occasion) -> bytes:
    """The attestation's record behind the address of its lineage."""
    return json_line(
        {"lineage": occasion.lineage(sighting.lineage), **attestation_record(sighting.attestation)}
    )
