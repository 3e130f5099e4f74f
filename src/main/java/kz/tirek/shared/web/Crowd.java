package kz.tirek.shared.web;

import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kz.tirek.shared.Settings;
import kz.tirek.shared.Time;

/**
 * Counts requests of people who have not signed in, by where they come from: a keyed hash of the network (IPv4 /24, IPv6 /48) under a random key of the day.
 * No address is kept, written down or could be worked out from what is kept; memory has a bound.
 */
final class Crowd {
    /** Of this server: what may be set is told in wildfly-config/README.md. */
    static final Crowd AT_THE_DOOR = new Crowd(number("TIREK_RATE_BURST", 600), number("TIREK_RATE_PER_MINUTE", 300), Clock.system(Time.ZONE));
    private static final int MOST_NETWORKS = 50_000;
    private static final int KEY_BYTES = 32;
    private static final int HASH_BYTES = 12;
    private static final int IPV4_BYTES = 3;
    private static final int IPV6_BYTES = 6;
    private static final long NANOS = 1_000_000_000L;

    private final Clock clock;
    private final Map<String, Bucket> networks = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_NETWORKS;
        }
    };
    private long burst;
    private long perMinute;
    private LocalDate day;
    private SecretKeySpec key;

    Crowd(long burst, long perMinute, Clock clock) {
        this.burst = burst;
        this.perMinute = perMinute;
        this.clock = clock;
    }

    private static long number(String setting, long usual) {
        String value = Settings.of(setting, "");
        return value.matches("\\d{1,9}") && Long.parseLong(value) > 0 ? Long.parseLong(value) : usual;
    }

    /** Counts one request. @return after how many seconds the next may come; 0 when this one may pass */
    long wait(InetAddress from) {
        var probe = bucket(from).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : Math.max(1, (probe.getNanosToWaitForRefill() + NANOS - 1) / NANOS);
    }

    /** Counts one request of a literal address, as servers tell it. */
    long wait(String from) {
        try {
            return wait(InetAddress.getByName(from.matches("[0-9a-fA-F.:%]+[\\w%]*") ? from : "0.0.0.0"));
        } catch (UnknownHostException nonsense) {
            return 0;
        }
    }

    /** From now on every network starts anew with {@code newBurst} requests at once and so many a minute. */
    synchronized void allow(long newBurst, long newPerMinute) {
        burst = newBurst;
        perMinute = newPerMinute;
        networks.clear();
    }

    synchronized int networks() {
        return networks.size();
    }

    private synchronized Bucket bucket(InetAddress from) {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(day)) {
            day = today;
            byte[] random = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(random);
            key = new SecretKeySpec(random, "HmacSHA256");
            networks.clear();
        }
        return networks.computeIfAbsent(hash(from), fresh -> Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perMinute, Duration.ofMinutes(1))).build());
    }

    private String hash(InetAddress from) {
        byte[] address = from.getAddress();
        byte[] network = Arrays.copyOf(address, address.length == 4 ? IPV4_BYTES : IPV6_BYTES);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(network), 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
