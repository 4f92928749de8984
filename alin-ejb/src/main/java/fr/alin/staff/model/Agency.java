package fr.alin.staff.model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An office of Action Logement where members work. */
@Entity
@Table(name = "agency")
public class Agency {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_seq")
    @SequenceGenerator(name = "agency_seq", sequenceName = "agency_seq", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    private String name;

    protected Agency() {} // for JPA

    public Agency(AgencyName name) {
        this.name = name.value();
    }

    public void rename(AgencyName other) {
        name = other.value();
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }
}
