package kz.tirek.people.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import kz.tirek.shared.web.IdAndLabel;

/** Carries a chosen school through a form as id and label; whether it may be chosen is decided when it is used. */
@FacesConverter(forClass = SchoolChoice.class)
public class SchoolChoiceConverter implements Converter<SchoolChoice> {
    @Override
    public SchoolChoice getAsObject(FacesContext context, UIComponent component, String value) {
        return IdAndLabel.read(value, SchoolChoice::new);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, SchoolChoice choice) {
        return choice == null ? "" : choice.value();
    }
}
