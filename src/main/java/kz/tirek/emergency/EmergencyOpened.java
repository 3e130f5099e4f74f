package kz.tirek.emergency;

import java.util.UUID;

/**
 * News, in its transaction: somebody opened a case in an emergency.
 *
 * @param id of the access
 * @param owner whose case it is
 */
public record EmergencyOpened(UUID id, UUID owner) {}
