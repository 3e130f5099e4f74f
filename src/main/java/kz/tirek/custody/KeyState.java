package kz.tirek.custody;

import java.time.Instant;

/**
 * How the keys stand; never a key itself.
 *
 * @param masterCreated may be {@code null} when the environment gives the key
 * @param turning whether a change of the master key was left unfinished
 * @param renewal the last renewal of the cases' keys, or {@code null}
 */
public record KeyState(int masterVersion, Instant masterCreated, boolean fromEnvironment, int caseKeys, boolean turning, Renewal renewal) {

    /**
     * A renewal of the cases' keys.
     *
     * @param forgottenAt when the old keys were dropped; {@code null} while they still open what is left
     * @param done cases done, of {@code total}
     */
    public record Renewal(Instant startedAt, Instant finishedAt, Instant forgottenAt, int done, int total) {
        public boolean underWay() {
            return forgottenAt == null;
        }
    }
}
