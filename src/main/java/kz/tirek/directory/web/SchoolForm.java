package kz.tirek.directory.web;

import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.tirek.directory.InstructionLanguage;
import kz.tirek.directory.SchoolFacts;
import org.omnifaces.cdi.ViewScoped;

/** The fields of {@code directory/school-fields.xhtml}: what is said of a school. */
@Named
@ViewScoped
public class SchoolForm implements Serializable {
    private String code;
    private String nobdId;
    private String bin;
    private String nameKk;
    private String nameRu;
    private String nameEn;
    private String district;
    private InstructionLanguage[] languages = {};
    private Integer shifts;
    private Integer pupils;
    private boolean smallComplement;
    private LocalDate openedOn;

    /** Shows what is known of a school. */
    void show(SchoolFacts facts) {
        code = facts.code();
        nobdId = facts.nobdId();
        bin = facts.bin();
        nameKk = facts.nameKk();
        nameRu = facts.nameRu();
        nameEn = facts.nameEn();
        district = facts.district();
        languages = facts.languages().toArray(InstructionLanguage[]::new);
        shifts = facts.shifts();
        pupils = facts.pupils();
        smallComplement = facts.smallComplement();
        openedOn = facts.openedOn();
    }

    /** What was typed, not yet checked. */
    SchoolFacts facts() {
        return new SchoolFacts(code, nobdId, bin, nameKk, nameRu, nameEn, district, List.of(languages), shifts, pupils, smallComplement, openedOn);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNobdId() {
        return nobdId;
    }

    public void setNobdId(String nobdId) {
        this.nobdId = nobdId;
    }

    public String getBin() {
        return bin;
    }

    public void setBin(String bin) {
        this.bin = bin;
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

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public InstructionLanguage[] getLanguages() {
        return languages.clone();
    }

    public void setLanguages(InstructionLanguage[] languages) {
        this.languages = languages == null ? new InstructionLanguage[0] : languages.clone();
    }

    public Integer getShifts() {
        return shifts;
    }

    public void setShifts(Integer shifts) {
        this.shifts = shifts;
    }

    public Integer getPupils() {
        return pupils;
    }

    public void setPupils(Integer pupils) {
        this.pupils = pupils;
    }

    public boolean isSmallComplement() {
        return smallComplement;
    }

    public void setSmallComplement(boolean smallComplement) {
        this.smallComplement = smallComplement;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(LocalDate openedOn) {
        this.openedOn = openedOn;
    }
}
