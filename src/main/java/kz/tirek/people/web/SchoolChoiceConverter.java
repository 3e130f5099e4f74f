package kz.tirek.people.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;

/** Carries a chosen school through a form as id and label; whether it may be chosen is decided when it is used. */
@FacesConverter(forClass = SchoolChoice.class)
public class SchoolChoiceConverter implements Converter<SchoolChoice> {
    @Override
    public SchoolChoice getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || !value.matches("[0-9a-f-]{36}\\|.*")) {
            return null;
        }
        int bar = value.indexOf('|');
        return new SchoolChoice(UUID.fromString(value.substring(0, bar)), value.substring(bar + 1));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, SchoolChoice choice) {
        return choice == null ? "" : choice.value();
    }
}
