package kz.tirek.handover;

import java.util.UUID;

/** Somebody with cases under way, for the manager who hands them over. */
public record CaseloadOwner(UUID id, String name, long open, long risky) {}
