package kz.tirek.cases.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import kz.tirek.shared.web.IdAndLabel;

/** Carries a chosen pupil through a form as id and label; whether the person may choose the id is decided when it is used. */
@FacesConverter(forClass = PupilChoice.class)
public class PupilChoiceConverter implements Converter<PupilChoice> {
    @Override
    public PupilChoice getAsObject(FacesContext context, UIComponent component, String value) {
        return IdAndLabel.read(value, PupilChoice::new);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, PupilChoice choice) {
        return choice == null ? "" : choice.getValue();
    }
}
