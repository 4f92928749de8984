package fr.alin.registration.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The form's annex about one disabled person, filled in when the home must be adapted.
 *
 * @param person the name as written on the annex
 * @param card whether the person holds the carte mobilité inclusion “invalidité”, which raises the ceiling category
 * @param thirdParty whether a carer must live in the home
 */
public record Disability(
        Optional<String> person,
        Optional<LocalDate> birthDate,
        Optional<Answer> card,
        Optional<DisabilityState> state,
        Optional<WalkingCapacity> walking,
        Optional<MotorDisability> motor,
        Optional<SensoryDisability> sensory,
        List<TechnicalAid> aids,
        List<AdaptedEquipment> equipment,
        Optional<Answer> thirdParty) {

    public Disability {
        person = Absent.toEmpty(person);
        birthDate = Absent.toEmpty(birthDate);
        card = Absent.toEmpty(card);
        state = Absent.toEmpty(state);
        walking = Absent.toEmpty(walking);
        motor = Absent.toEmpty(motor);
        sensory = Absent.toEmpty(sensory);
        aids = Absent.toEmpty(aids);
        equipment = Absent.toEmpty(equipment);
        thirdParty = Absent.toEmpty(thirdParty);
    }

    /** Whether the card was declared. */
    public boolean hasCard() {
        return card.filter(answer -> answer == Answer.YES).isPresent();
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "Disability[masked]";
    }
}
