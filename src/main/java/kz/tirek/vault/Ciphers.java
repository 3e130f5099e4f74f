package kz.tirek.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;

/** The ciphers of the vault, all of them Tink's: AES-256-GCM to seal and to wrap, HMAC-SHA256 for the blind index. */
final class Ciphers {
    static final int KEY_BYTES = 32;
    private static final AesGcmParameters DATA_KEY;
    private static final HmacParameters INDEX_KEY;

    static {
        try {
            AeadConfig.register();
            MacConfig.register();
            DATA_KEY = AesGcmParameters.builder().setKeySizeBytes(KEY_BYTES).setIvSizeBytes(12).setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX).build();
            INDEX_KEY = HmacParameters.builder().setKeySizeBytes(KEY_BYTES).setTagSizeBytes(16)
                    .setHashType(HmacParameters.HashType.SHA256).setVariant(HmacParameters.Variant.NO_PREFIX).build();
        } catch (GeneralSecurityException fault) {
            throw new ExceptionInInitializerError(fault);
        }
    }

    private Ciphers() {}

    /** A fresh data key of a case, as it is wrapped. */
    static byte[] newDataKey() {
        return SecretBytes.randomBytes(KEY_BYTES).toByteArray(InsecureSecretKeyAccess.get());
    }

    static Aead dataKey(byte[] key) throws GeneralSecurityException {
        return aead(alone(AesGcmKey.builder().setParameters(DATA_KEY)
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get())).build(), 1));
    }

    /** A key of the master keyset; its id stands in front of everything it wraps. */
    static AesGcmKey masterKey(byte[] key, int id) throws GeneralSecurityException {
        return AesGcmKey.builder().setParameters(PredefinedAeadParameters.AES256_GCM).setIdRequirement(id)
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get())).build();
    }

    static KeysetHandle newSealingKeyset() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
    }

    static KeysetHandle newIndexKeyset() throws GeneralSecurityException {
        return KeysetHandle.generateNew(INDEX_KEY);
    }

    static Aead aead(KeysetHandle keyset) throws GeneralSecurityException {
        return keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    static Mac mac(KeysetHandle keyset) throws GeneralSecurityException {
        return keyset.getPrimitive(RegistryConfiguration.get(), Mac.class);
    }

    static byte[] bytes(KeysetHandle keyset) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
    }

    static KeysetHandle keyset(byte[] bytes) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseKeyset(bytes, InsecureSecretKeyAccess.get());
    }

    private static KeysetHandle alone(Key key, int id) throws GeneralSecurityException {
        return KeysetHandle.newBuilder().addEntry(KeysetHandle.importKey(key).withFixedId(id).makePrimary()).build();
    }
}
