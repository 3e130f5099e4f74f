package kz.tirek.cases;

import java.util.Map;

/**
 * The actor's cases of one school in a span of days, in numbers.
 *
 * @param risks of those under way at its end
 * @param reasons for which those of the span were opened or led
 */
public record CaseCounts(long opened, long closed, long underWay, Map<Risk, Long> risks, Map<Reason, Long> reasons, Map<Outcome, Long> outcomes) {}
