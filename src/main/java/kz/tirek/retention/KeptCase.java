package kz.tirek.retention;

import java.util.UUID;

/**
 * What the person responsible for personal data may know of a case.
 *
 * @param closed whether it is closed, so that it may be erased
 * @param erased whether its notes are gone already
 */
record KeptCase(UUID id, String number, boolean closed, boolean erased, boolean held) {}
