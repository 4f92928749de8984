package fr.alin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;

import fr.alin.account.event.AccountRenamed;
import fr.alin.account.event.MobileChanged;
import fr.alin.account.model.HolderName;
import fr.alin.account.model.NameChangeReason;
import fr.alin.account.model.NamePart;
import fr.alin.account.model.NamePartKept;
import fr.alin.account.model.PasswordRefused;
import fr.alin.account.model.TooManyNameChanges;
import fr.alin.account.view.FormerNameLine;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.MobilePhone;
import fr.alin.testing.Database;
import fr.alin.testing.SecurityLines;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A holder changes her name, civility or phone number. */
class OwnNameRepositoryTest {

    static final HolderName PETIT = new HolderName("PETIT", "", "ANNE");
    static final HolderName ROUX = new HolderName("PETIT", "ROUX", "ANNE");

    final OwnAccounts own = new OwnAccounts();
    long anne;

    @BeforeEach
    void empty() {
        Database.empty("account", "mail_allowance", "sign_in_throttle");
        anne = own.active("anne.petit@example.fr");
    }

    @Test
    void a_marriage_adds_a_usage_name_and_keeps_the_birth_name() {
        assertThat(rename(ROUX, NameChangeReason.USAGE)).isTrue();

        assertThat(own.holder(anne).birthName()).isEqualTo("PETIT");
        assertThat(own.holder(anne).greeting()).isEqualTo("ANNE ROUX");
        assertThat(own.events.last()).isInstanceOf(AccountRenamed.class);
        assertThat(formerNames())
                .containsExactly(new FormerNameLine("PETIT", "", "ANNE", NameChangeReason.USAGE, own.clock.instant()));
    }

    @Test
    void a_marriage_does_not_change_the_birth_name() {
        assertThatExceptionOfType(NamePartKept.class)
                .isThrownBy(() -> rename(new HolderName("ROUX", "ROUX", "ANNE"), NameChangeReason.USAGE))
                .satisfies(refusal -> assertThat(refusal.parts()).containsExactly(NamePart.BIRTH_NAME));

        assertThat(own.holder(anne).birthName()).isEqualTo("PETIT");
        assertThat(formerNames()).isEmpty();
        assertThat(own.events.fired()).isEmpty();
    }

    @Test
    void a_change_of_civility_stores_no_former_name() {
        own.as(
                anne,
                service -> service.rename(
                        new Rename(Civility.MONSIEUR, PETIT, NameChangeReason.CIVIL_STATUS, OwnAccounts.PASSWORD)));

        assertThat(own.holder(anne).civility()).isEqualTo(Civility.MONSIEUR);
        assertThat(formerNames()).isEmpty();
    }

    @Test
    void equal_names_change_nothing_and_send_no_mail() {
        assertThat(rename(PETIT, NameChangeReason.CORRECTION)).isFalse();

        assertThat(own.events.fired()).isEmpty();
        assertThat(formerNames()).isEmpty();
    }

    @Test
    void name_changes_are_limited() {
        for (var name : new String[] {"PETITE", "PETITT", "PETIOT"}) {
            rename(new HolderName(name, "", "ANNE"), NameChangeReason.CORRECTION);
        }

        var other = new HolderName("PETITOT", "", "ANNE");
        try (var log = new SecurityLines()) {
            assertThatExceptionOfType(TooManyNameChanges.class)
                    .isThrownBy(() -> rename(other, NameChangeReason.CORRECTION))
                    .satisfies(refusal -> assertThat(refusal.args())
                            .containsExactly(3, own.clock.instant().plus(Duration.ofDays(30))));
            assertThat(log.all()).singleElement().asString().startsWith("WARNING NAME_CHANGE_STOPPED account=" + anne);
        }
        assertThat(own.holder(anne).birthName()).isEqualTo("PETIOT");

        own.clock.advance(Duration.ofDays(31));
        assertThat(rename(other, NameChangeReason.CORRECTION)).isTrue();
    }

    @Test
    void usage_names_and_corrections_are_limited_separately() {
        for (var usage : new String[] {"ROUX", "BLANC", "NOIR"}) {
            rename(new HolderName("PETIT", usage, "ANNE"), NameChangeReason.USAGE);
        }

        assertThatExceptionOfType(TooManyNameChanges.class)
                .isThrownBy(() -> rename(new HolderName("PETIT", "VERT", "ANNE"), NameChangeReason.USAGE));
        assertThat(rename(new HolderName("PETIT", "ROUX", "ANNE"), NameChangeReason.USAGE))
                .isTrue();
        assertThat(rename(new HolderName("PETITE", "ROUX", "ANNE"), NameChangeReason.CORRECTION))
                .isTrue();
    }

    @Test
    void a_former_name_or_the_applications_can_always_be_taken() {
        for (var name : new String[] {"PETITE", "PETITT", "PETIOT"}) {
            rename(new HolderName(name, "", "ANNE"), NameChangeReason.CORRECTION);
        }
        own.registeredName = "PETITOT";

        assertThat(rename(PETIT, NameChangeReason.CORRECTION)).isTrue();
        assertThat(rename(new HolderName("PETITOT", "", "ANNE"), NameChangeReason.CORRECTION))
                .isTrue();
    }

    @Test
    void a_name_change_requires_the_password() {
        assertThatExceptionOfType(PasswordRefused.class).isThrownBy(() -> rename(ROUX, "Porte-Verte-8"));

        assertThat(own.holder(anne).greeting()).isEqualTo("ANNE PETIT");
    }

    @Test
    void a_former_name_is_deleted_after_its_retention() {
        rename(ROUX, NameChangeReason.USAGE);

        Database.inTransaction(entities -> new Wired(entities)
                .make(FormerNameRepository.class)
                .deleteBefore(own.clock.instant().plusSeconds(1)));

        assertThat(formerNames()).isEmpty();
    }

    @Test
    void a_phone_number_change_is_notified_once() {
        var number = new MobilePhone("0612345678");

        assertThat(own.<Boolean>as(anne, service -> service.changeMobile(number)))
                .isTrue();
        assertThat(own.<Boolean>as(anne, service -> service.changeMobile(number)))
                .isFalse();

        assertThat(own.holder(anne).mobile()).isEqualTo(number);
        assertThat(own.events.fired()).hasSize(1).hasOnlyElementsOfType(MobileChanged.class);
    }

    private boolean rename(HolderName name, NameChangeReason reason) {
        return own.as(anne, service -> service.rename(new Rename(Civility.MADAME, name, reason, OwnAccounts.PASSWORD)));
    }

    private boolean rename(HolderName name, String password) {
        return own.as(
                anne, service -> service.rename(new Rename(Civility.MADAME, name, NameChangeReason.USAGE, password)));
    }

    private List<FormerNameLine> formerNames() {
        return Database.fromTransaction(
                entities -> new Wired(entities).make(FormerNameRepository.class).of(anne));
    }
}
