package kz.tirek.vault;

import java.util.UUID;

/** What a feature keeps sealed under the keys of cases; implemented as a bean, it is sealed anew when the keys are renewed. */
public interface SealedUnderCase {
    /**
     * Seals under the case's newest key what an older one sealed. Called in a transaction of the job {@code keeper}.
     *
     * @return how much there was
     */
    int sealAnew(UUID caseId);
}
