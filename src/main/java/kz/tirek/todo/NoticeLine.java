package kz.tirek.todo;

import java.time.Instant;
import java.util.UUID;
import kz.tirek.mail.Notice;

/**
 * A notice at the bell.
 *
 * @param path where there is more to read
 * @param readAt {@code null} while it is new
 */
public record NoticeLine(UUID id, Notice kind, String path, Instant toldAt, Instant readAt) {}
