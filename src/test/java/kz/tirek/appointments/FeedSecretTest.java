package kz.tirek.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The secret in a calendar's address. */
class FeedSecretTest {
    @Test
    void holdsAHundredAndNinetyTwoSecretBits() {
        FeedSecret secret = FeedSecret.fresh();

        assertThat(secret.proof()).hasSize(192 / 6);
        assertThat(secret.text()).matches("[A-Za-z0-9_-]{43}");
        assertThat(FeedSecret.fresh().proof()).isNotEqualTo(secret.proof());
    }

    @Test
    void isKnownByItsHashOnly() {
        FeedSecret secret = FeedSecret.fresh();

        assertThat(FeedSecret.read(secret.text())).hasValueSatisfying(read -> assertThat(read.is(secret.hash())).isTrue());
        assertThat(new FeedSecret(secret.finder(), FeedSecret.fresh().proof()).is(secret.hash())).isFalse();
        assertThat(secret.is(new byte[0])).isFalse();
        assertThat(secret).hasToString("FeedSecret");
    }

    @Test
    void readsNothingElse() {
        assertThat(FeedSecret.read("")).isEmpty();
        assertThat(FeedSecret.read("a".repeat(42))).isEmpty();
        assertThat(FeedSecret.read("../" + "a".repeat(40))).isEmpty();
    }
}
