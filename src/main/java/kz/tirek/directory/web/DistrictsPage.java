package kz.tirek.directory.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import kz.tirek.directory.DirectoryWork;
import kz.tirek.directory.DistrictLine;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Names;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code directory/districts.xhtml}: the districts, and the names of the one that is edited. */
@Named
@ViewScoped
public class DistrictsPage implements Serializable {
    @Inject transient DirectoryWork work;
    @Inject transient DirectoryWords words;
    @Inject transient Messages messages;
    @Inject transient HttpServletRequest request;

    private String kato = "";
    private int version;
    private String nameKk;
    private String nameRu;
    private String nameEn;

    @PostConstruct
    void open() {
        String asked = request.getParameter("edit");
        if (asked != null) {
            DistrictLine district = words.getDistricts().stream().filter(d -> d.kato().equals(asked)).findFirst().orElseThrow(Absent::new);
            kato = asked;
            version = district.version();
            nameKk = district.names().kk();
            nameRu = district.names().ru();
            nameEn = district.names().en();
        }
    }

    public void save() {
        work.renameDistrict(kato, version, new Names(nameKk, nameRu, nameEn));
        messages.done("districts.saved");
        messages.open("/districts");
    }

    /** KATO code of the district that is edited; empty for none. */
    public String getKato() {
        return kato;
    }

    public String getNameKk() {
        return nameKk;
    }

    public void setNameKk(String nameKk) {
        this.nameKk = nameKk;
    }

    public String getNameRu() {
        return nameRu;
    }

    public void setNameRu(String nameRu) {
        this.nameRu = nameRu;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }
}
