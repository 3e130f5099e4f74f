package kz.tirek.directory;

import java.math.BigDecimal;
import kz.tirek.shared.Names;

/**
 * A district or city of the region.
 *
 * @param schools number of its open schools
 * @param pupils number of their pupils
 * @param lat latitude of a dot on a map, not official
 */
public record DistrictLine(String kato, int version, boolean city, Names names, BigDecimal lat, BigDecimal lon, long schools, long pupils) {}
