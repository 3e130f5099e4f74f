package kz.tirek.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Opens the folder of keys once for the whole portal. */
@Dependent
class OpenFolder {
    @Produces
    @Singleton
    static KeyFolder fromEnvironment() {
        return KeyFolder.fromEnvironment();
    }
}
