package fr.alin.housingapplication.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import fr.alin.housingapplication.AccountRows;
import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.model.AttachedPerson;
import fr.alin.housingapplication.model.CompanyQuestion;
import fr.alin.housingapplication.model.CompanyReply;
import fr.alin.housingapplication.model.EmploymentAnswers;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.testing.Database;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.Test;

class CompanyQuestionRepositoryTest {

    private static final Instant NOW = Instant.parse("2022-02-01T09:00:00Z");

    @Test
    void a_question_to_a_silent_directory_is_handed_out_once() {
        var question = new CompanyQuestion(Registered.SIRET, "C1");
        Database.empty("account");
        Database.inTransaction(entities -> {
            AccountRows.add(entities, 101);
            var applications = new Wired(entities).make(HousingApplicationRepository.class);
            var application = new HousingApplication(101, applications.nextAlsNumber(), Registered.anne(), NOW);
            application.answer(
                    new EmploymentAnswers(AttachedPerson.APPLICANT, "ALS", "C1", "M1"),
                    new CompanyReply.Unanswered(question, NOW.plusSeconds(5)),
                    NOW);
            applications.add(application);
        });

        assertThat(claimed(NOW.plusSeconds(4))).as("not before its time").isEmpty();
        assertThat(claimed(NOW.plusSeconds(5))).containsExactly(101L);
        assertThat(claimed(NOW.plusSeconds(6))).as("claimed for a minute").isEmpty();
        assertThat(claimed(NOW.plusSeconds(66))).as("its node fell").containsExactly(101L);
    }

    private static List<Long> claimed(Instant now) {
        return Database.fromTransaction(entities ->
                new Wired(entities).make(CompanyQuestionRepository.class).claimDue(now, now.plusSeconds(60), 20));
    }
}
