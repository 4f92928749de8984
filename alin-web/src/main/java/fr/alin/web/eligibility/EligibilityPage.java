package fr.alin.web.eligibility;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.eligibility.EligibilityService;
import fr.alin.eligibility.view.EligibilityAnswer;
import fr.alin.reference.view.CommuneLabel;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;
import fr.alin.web.shared.Languages;
import fr.alin.web.shared.Messages;

/** eligibility.xhtml: what anyone may have in a commune, without an account. */
@Named
@ViewScoped
public class EligibilityPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EligibilityService eligibility;

    @Inject
    CommuneSearch search;

    @Inject
    Messages messages;

    @Inject
    Languages languages;

    @Inject
    Clock clock;

    private EligibilityForm form;
    private transient List<CommuneLabel> communes;
    private transient EligibilityAnswer answer;

    @PostConstruct
    void begin() {
        form = new EligibilityForm(LocalDate.now(clock));
    }

    public void check() {
        answer = null;
        if (!form.getHousehold().isBornBy(form.getDate())) {
            messages.fieldError("birth-date", "check.birth-date.future");
            return;
        }
        communes = search.find(form.getCommune());
        var code = communes.size() == 1 ? communes.get(0).code() : form.getChosenCommune();
        if (communes.stream().anyMatch(commune -> commune.code().equals(code))) {
            answer = eligibility.answer(form.toQuestion(code));
        } else {
            messages.fieldError("commune", communes.isEmpty() ? "check.commune.unknown" : "check.commune.several");
        }
    }

    public EligibilityForm getForm() {
        return form;
    }

    public EligibilityAnswer getAnswer() {
        return answer;
    }

    public String getRooms() {
        return new LimitWords(languages.getLocale()).rooms(answer.limits().dwellingTypes());
    }

    /** Those among which she must choose; none when the name is clear. */
    public List<CommuneLabel> getCommunes() {
        return communes == null || communes.size() < 2 ? List.of() : communes;
    }

    public DwellingType[] getDwellingTypes() {
        return DwellingType.values();
    }

    public RentStandard[] getStandards() {
        return RentStandard.values();
    }
}
