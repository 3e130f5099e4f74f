package kz.tirek.access;

import java.util.List;
import java.util.UUID;

/** Somebody who can be asked to share work. */
public record Colleague(UUID id, String name, List<Role> roles, List<String> places) {}
