package kz.tirek.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.tirek.cases.CaseDesk;
import kz.tirek.cases.CaseHead;
import kz.tirek.cases.CaseNumber;
import kz.tirek.shared.web.Routes;

/** Backs {@code cases/head.xhtml}: the head of a page of the case that the address names. */
@Named("caseHead")
@RequestScoped
public class CaseHeadPart {
    @Inject CaseDesk desk;
    @Inject HttpServletRequest request;

    private CaseHead view;

    public CaseHead getView() {
        if (view == null) {
            view = desk.head(new CaseNumber(Routes.key(request)));
        }
        return view;
    }
}
