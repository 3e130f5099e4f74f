package kz.tirek.supervision;

import java.math.BigDecimal;

/**
 * The load of one psychologist beside the norm and their own past.
 *
 * @param usual average of open cases at the ends of the last six months, or {@code null} while there is none
 * @param pupils pupils for whom they answer: those of their schools, divided by the psychologists with cases there
 */
public record LoadLine(String name, long open, long risky, BigDecimal usual, long pupils) {
    /** Pupils for one psychologist: the ministry's policy since 2023–24, no norm of a law. */
    public static final int NORM = 500;

    /** Whether they answer for more pupils than the policy says. */
    public boolean overNorm() {
        return pupils > NORM;
    }

    /** Whether the load is higher than usual by a quarter or more. */
    public boolean risen() {
        return usual != null && usual.signum() > 0 && BigDecimal.valueOf(open * 4).compareTo(usual.multiply(BigDecimal.valueOf(5))) >= 0;
    }
}
