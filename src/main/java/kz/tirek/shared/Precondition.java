package kz.tirek.shared;

import java.util.List;

/** What a feature needs before the portal may start; found by {@link java.util.ServiceLoader}, so that this floor need not know the feature. */
public interface Precondition {
    /** What is missing or wrong, a sentence each and never a secret; empty when the portal may start. */
    List<String> problems();
}
