package kz.tirek.cases;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a risk as its level, so that sorting by it is right. */
@Converter(autoApply = true)
class RiskLevel implements AttributeConverter<Risk, Short> {
    @Override
    public Short convertToDatabaseColumn(Risk risk) {
        return risk == null ? null : (short) risk.level();
    }

    @Override
    public Risk convertToEntityAttribute(Short level) {
        return level == null ? null : Risk.of(level);
    }
}
