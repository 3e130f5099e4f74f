package kz.tirek.vault;

/**
 * A wrapped data key of a case, with the older ones that still open what they sealed.
 *
 * @param older the next older key, or {@code null}
 */
record CaseKey(int version, byte[] wrapped, CaseKey older) {

    /** The chain with this key in its place, instead of one of the same version. */
    static CaseKey with(CaseKey chain, int version, byte[] wrapped) {
        if (chain == null || chain.version < version) {
            return new CaseKey(version, wrapped, chain);
        }
        if (chain.version == version) {
            return new CaseKey(version, wrapped, chain.older);
        }
        return new CaseKey(chain.version, chain.wrapped, with(chain.older, version, wrapped));
    }

    /** The key of this version, or {@code null}. */
    CaseKey of(int wanted) {
        CaseKey key = this;
        while (key != null && key.version != wanted) {
            key = key.older;
        }
        return key;
    }
}
