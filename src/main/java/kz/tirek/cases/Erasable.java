package kz.tirek.cases;

import java.util.UUID;

/**
 * What a feature above holds of a case beside its texts in the vault; such a feature implements this as a bean.
 *
 * <p>Called by the job "keeper" in the transaction that erases the notes of a closed case. The feature deletes what it holds in confidence (the content of
 * an attachment, its name) and throws to refuse: then nothing of the case is erased. What was sealed under the case's key needs no more than that, for the key
 * is destroyed afterwards.
 */
public interface Erasable {
    void erase(UUID caseId);
}
