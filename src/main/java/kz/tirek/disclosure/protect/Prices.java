package kz.tirek.disclosure.protect;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kz.tirek.disclosure.Counts;
import kz.tirek.disclosure.Layout;

/**
 * What hiding a cell costs its readers: more for general numbers, a little more for large ones, infinitely much for those that must be
 * shown. A price that grows faster with the number was tried: it spares large numbers by hiding many small ones, more cells in all.
 */
final class Prices {
    private static final double PER_TOTAL = 2;
    private static final double PER_SIZE = .15;
    private final double[] prices;
    private final double[] luck;

    /** @param shown cells that must be shown */
    Prices(Counts counts, byte[] secret, boolean[] shown) {
        Layout layout = counts.layout();
        prices = new double[layout.size()];
        luck = new double[layout.size()];
        Mac mac = keyed(secret);
        for (int cell = 0; cell < prices.length; cell++) {
            luck[cell] = luck(mac, layout.codes(cell).toString());
            int totals = layout.dimensions().size() - layout.support(cell).length;
            prices[cell] = shown[cell] ? Double.POSITIVE_INFINITY
                    : Math.pow(PER_TOTAL, totals) * (1 + PER_SIZE * Math.log1p(counts.value(cell))) * (1 + 0.01 * luck[cell]);
        }
    }

    private static Mac keyed(byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.length == 0 ? new byte[1] : secret, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static double luck(Mac mac, String key) {
        byte[] drawn = mac.doFinal(key.getBytes(StandardCharsets.UTF_8));
        return (ByteBuffer.wrap(Arrays.copyOf(drawn, 8)).getLong() >>> 11) * 0x1p-53;
    }

    double of(int cell) {
        return prices[cell];
    }

    /** A number from 0 to 1 that only who has the secret can know. */
    double luck(int cell) {
        return luck[cell];
    }
}
