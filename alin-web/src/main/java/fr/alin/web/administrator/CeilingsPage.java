package fr.alin.web.administrator;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.reference.ReferenceService;
import fr.alin.shared.model.RentStandard;
import fr.alin.shared.time.Today;
import fr.alin.web.shared.Languages;
import fr.alin.web.shared.Messages;

/** administrator/reference.xhtml: the income ceilings of one norm in one year. */
@Named
@RequestScoped
public class CeilingsPage {

    @Inject
    ReferenceService reference;

    @Inject
    Languages languages;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private RentStandard norm = RentStandard.PLUS;
    private Integer year;
    private CeilingTable table;

    public CeilingTable getTable() {
        if (table == null) {
            table = new CeilingTable(reference.ceilings(), norm, getYear());
        }
        return table;
    }

    /** The legal definition of a household category; the PLI has categories of its own. */
    public String definition(int category) {
        if (norm == RentStandard.PLI) {
            return messages.text("reference.pli-category." + category);
        }
        return reference.householdCategories().stream()
                .filter(other -> other.category() == category)
                .map(other -> other.definition(languages.getLanguage()))
                .findFirst()
                .orElse("");
    }

    public List<Integer> getYears() {
        return reference.ceilings().years();
    }

    public RentStandard[] getNorms() {
        return RentStandard.values();
    }

    public RentStandard getNorm() {
        return norm;
    }

    public void setNorm(RentStandard norm) {
        this.norm = norm == null ? RentStandard.PLUS : norm;
    }

    /** The requested year, else the current one. */
    public Integer getYear() {
        return year == null ? Integer.valueOf(Today.of(clock).inParis().getYear()) : year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
