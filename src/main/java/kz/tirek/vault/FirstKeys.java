package kz.tirek.vault;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;

/** Looks whether the folder of keys is whole, and makes the first keys where that is allowed and nothing was lost. */
record FirstKeys(Path folder, MasterSource source, CaseKeyFile caseKeys, Clock clock) {
    private static final Logger LOG = System.getLogger(FirstKeys.class.getName());

    /** @throws KeysUnusable when keys are missing that once were there, or when none were ever made and none may be */
    void prepare(boolean create) throws IOException, GeneralSecurityException {
        Path general = GeneralKeys.Wrapped.in(folder);
        if (!source.present()) {
            require(!Files.exists(general) && !caseKeys.exists(), "There is no master.keys in " + folder
                    + ", though there are keys under it: put it back from its backup, or from shares with kz.tirek.vault.Recovery join");
            require(create, "There is no master key, neither master.keys in " + folder + " nor " + MasterSource.VARIABLE
                    + "; at the very first start set TIREK_KEYS_CREATE=true");
            source.write(MasterKeyset.fresh(clock.instant()));
            LOG.log(Level.INFO, "Made the master key {0}: back it up, apart from the database", source.file());
        }
        if (!Files.exists(general)) {
            require(!caseKeys.exists() || caseKeys.blank(), "There is no general.keys in " + folder
                    + ", though there are case keys: put it back from its newest backup");
            require(create, "There are no keys in " + folder + "; at the very first start set TIREK_KEYS_CREATE=true");
            caseKeys.make();
            GeneralKeys.fresh().wrap(source.read()).write(folder);
        }
        require(caseKeys.exists(), "There is no case.keys in " + folder + ": put it back from its newest backup");
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new KeysUnusable(otherwise);
        }
    }
}
