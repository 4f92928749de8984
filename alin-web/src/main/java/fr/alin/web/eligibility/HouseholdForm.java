package fr.alin.web.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import fr.alin.eligibility.model.Household;
import fr.alin.eligibility.model.HouseholdMember;
import fr.alin.eligibility.model.LeaseAge;

/** The household as a visitor types it. One disability card in the household is enough, whoever has it. */
public class HouseholdForm {

    private LocalDate birthDate;
    private LocalDate partnerBirthDate;
    private boolean emancipated;
    private boolean couple;
    private int otherAdults;
    private int dependants;
    private int unbornChildren;
    private int visitingChildren;
    private boolean disabilityCard;

    /** The ages of further adults and of dependants do not matter: their birth date is the given day. */
    Household toHousehold(LocalDate day) {
        var someone = new HouseholdMember(day, false);
        var adults = new ArrayList<HouseholdMember>();
        adults.add(new HouseholdMember(birthDate, disabilityCard));
        if (partnerBirthDate != null) {
            adults.add(new HouseholdMember(partnerBirthDate, false));
        }
        adults.addAll(Collections.nCopies(otherAdults, someone));
        return new Household(
                adults,
                List.copyOf(Collections.nCopies(dependants, someone)),
                couple && partnerBirthDate != null,
                unbornChildren,
                visitingChildren);
    }

    /** What is wrong with the household on the day of the decision, if anything is: the first fault, and whose it is. */
    Optional<FieldFault> fault(LocalDate day) {
        return fault("birth-date", "check.birth-date", birthDate, day)
                .or(() -> Optional.ofNullable(partnerBirthDate)
                        .flatMap(born -> fault("partner", "check.partner", born, day)))
                .or(this::partnerMissing);
    }

    private Optional<FieldFault> fault(String field, String person, LocalDate born, LocalDate day) {
        if (born.isAfter(day)) {
            return Optional.of(new FieldFault(field, person + ".future"));
        }
        return LeaseAge.allows(born, emancipated, day)
                ? Optional.empty()
                : Optional.of(new FieldFault(field, person + ".minor"));
    }

    private Optional<FieldFault> partnerMissing() {
        return couple && partnerBirthDate == null
                ? Optional.of(new FieldFault("partner", "check.partner.missing"))
                : Optional.empty();
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public LocalDate getPartnerBirthDate() {
        return partnerBirthDate;
    }

    public void setPartnerBirthDate(LocalDate partnerBirthDate) {
        this.partnerBirthDate = partnerBirthDate;
    }

    public boolean isEmancipated() {
        return emancipated;
    }

    public void setEmancipated(boolean emancipated) {
        this.emancipated = emancipated;
    }

    public boolean isCouple() {
        return couple;
    }

    public void setCouple(boolean couple) {
        this.couple = couple;
    }

    public int getOtherAdults() {
        return otherAdults;
    }

    public void setOtherAdults(int otherAdults) {
        this.otherAdults = otherAdults;
    }

    public int getDependants() {
        return dependants;
    }

    public void setDependants(int dependants) {
        this.dependants = dependants;
    }

    public int getUnbornChildren() {
        return unbornChildren;
    }

    public void setUnbornChildren(int unbornChildren) {
        this.unbornChildren = unbornChildren;
    }

    public int getVisitingChildren() {
        return visitingChildren;
    }

    public void setVisitingChildren(int visitingChildren) {
        this.visitingChildren = visitingChildren;
    }

    public boolean isDisabilityCard() {
        return disabilityCard;
    }

    public void setDisabilityCard(boolean disabilityCard) {
        this.disabilityCard = disabilityCard;
    }
}
