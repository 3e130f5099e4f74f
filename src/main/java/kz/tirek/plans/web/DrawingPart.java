package kz.tirek.plans.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import kz.tirek.cases.CaseNumber;
import kz.tirek.directory.SchoolYearFacts;
import kz.tirek.plans.NewPlan;
import kz.tirek.plans.PlanDesk;
import kz.tirek.plans.TemplateLine;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Language;
import kz.tirek.shared.web.Messages;
import kz.tirek.shared.web.Routes;

/** Backs {@code plans/draw.xhtml}: drawing up a programme, from a template or without. */
@Named
@RequestScoped
public class DrawingPart {
    @Inject PlanDesk desk;
    @Inject Messages messages;
    @Inject Language language;
    @Inject HttpServletRequest request;

    private UUID requestKey = Ids.next();
    private Integer schoolYear;
    private Integer firstTerm;
    private Integer terms = 1;
    private String template = "";

    public List<TemplateLine> getTemplates() {
        return desk.templates(number());
    }

    public List<SchoolYearFacts> getYears() {
        return desk.years();
    }

    public void draw() {
        desk.draw(requestKey, number(), new NewPlan(schoolYear, firstTerm, terms, template, language.getTag()));
        messages.done("plan.drawnNow");
        messages.open("/cases/" + number() + "/plan");
    }

    private CaseNumber number() {
        return new CaseNumber(Routes.key(request));
    }

    public UUID getRequestKey() {
        return requestKey;
    }

    public void setRequestKey(UUID requestKey) {
        this.requestKey = requestKey == null ? Ids.next() : requestKey;
    }

    public Integer getSchoolYear() {
        return schoolYear;
    }

    public void setSchoolYear(Integer schoolYear) {
        this.schoolYear = schoolYear;
    }

    public Integer getFirstTerm() {
        return firstTerm;
    }

    public void setFirstTerm(Integer firstTerm) {
        this.firstTerm = firstTerm;
    }

    public Integer getTerms() {
        return terms;
    }

    public void setTerms(Integer terms) {
        this.terms = terms;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }
}
