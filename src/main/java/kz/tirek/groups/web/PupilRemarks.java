package kz.tirek.groups.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kz.tirek.access.Actor;
import kz.tirek.access.Permission;
import kz.tirek.groups.GroupMeetings;
import kz.tirek.groups.PupilRemark;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Routes;

/** Backs {@code groups/pupil-remarks.xhtml}: on a pupil's page, what the reader wrote of them at meetings and what stands in no case. */
@Named
@RequestScoped
public class PupilRemarks {
    @Inject GroupMeetings meetings;
    @Inject Actor actor;
    @Inject HttpServletRequest request;

    private List<PupilRemark> lines;

    public List<PupilRemark> getLines() {
        if (lines == null) {
            boolean may = actor.may(Permission.GROUP_WORK);
            lines = may ? Ids.read(Routes.key(request)).map(meetings::outsideCases).orElse(List.of()) : List.of();
        }
        return lines;
    }
}
