package kz.tirek.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.tirek.directory.Directory;
import kz.tirek.directory.SchoolView;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Routes;

/** Backs {@code directory/school.xhtml}: one school and its past. */
@Named
@RequestScoped
public class SchoolPage {
    @Inject Directory directory;
    @Inject HttpServletRequest request;
    private SchoolView view;

    /** The school as it is now. */
    public SchoolView getView() {
        return view == null ? readAgain() : view;
    }

    SchoolView readAgain() {
        view = directory.school(Ids.read(Routes.key(request)).orElseThrow(Absent::new));
        return view;
    }

    /** Which form is open: edit, move, close, reopen, or empty. */
    public String getDoing() {
        String doing = request.getParameter("do");
        return doing != null && doing.matches("edit|move|close|reopen") ? doing : "";
    }
}
