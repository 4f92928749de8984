package fr.alin.landlord;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.landlord.model.Landlord;

/** Stores landlords and their agents. */
@ApplicationScoped
class LandlordRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public void add(Landlord landlord) {
        entities.persist(landlord);
    }

    public Optional<Landlord> find(String code) {
        return Optional.ofNullable(entities.find(Landlord.class, code));
    }

    public List<Landlord> all() {
        return entities.createQuery("""
                        select l from Landlord l
                        order by l.name""", Landlord.class).getResultList();
    }

    /** Assigns the account to this landlord, in place of a former one. */
    public void appoint(long accountId, String landlordCode) {
        entities.createNativeQuery("""
                        insert into landlord_agent (account_id, landlord_code) values (?1, ?2)
                        on conflict (account_id) do update set landlord_code = excluded.landlord_code""")
                .setParameter(1, accountId)
                .setParameter(2, landlordCode)
                .executeUpdate();
    }

    /** Returns false if the account does not act for this landlord. */
    public boolean dismiss(long accountId, String landlordCode) {
        return entities.createNativeQuery("delete from landlord_agent where account_id = ?1 and landlord_code = ?2")
                        .setParameter(1, accountId)
                        .setParameter(2, landlordCode)
                        .executeUpdate()
                == 1;
    }

    /** Accounts of the landlord's agents, oldest first. */
    public List<Long> agents(String landlordCode) {
        @SuppressWarnings("unchecked")
        List<Number> accounts =
                entities.createNativeQuery("""
                        select account_id from landlord_agent
                        where landlord_code = ?1 order by account_id""").setParameter(1, landlordCode).getResultList();
        return accounts.stream().map(Number::longValue).toList();
    }

    /** The landlord that the account acts for. */
    public Optional<Landlord> landlordOf(long accountId) {
        @SuppressWarnings("unchecked")
        List<Landlord> found = entities.createNativeQuery("""
                        select l.* from landlord l
                        join landlord_agent a on a.landlord_code = l.code
                        where a.account_id = ?1""", Landlord.class)
                .setParameter(1, accountId)
                .getResultList();
        return found.stream().findFirst();
    }
}
