package kz.tirek.emergency;

import java.util.UUID;

/** The case that is opened in an emergency: only what is needed to open it. */
record FoundCase(UUID caseId, String number, UUID ownerId, UUID pupilId) {}
