<#assign subject = "AL'in : votre entreprise est confirmée">
<@greeting/>
<@p>L'annuaire des entreprises ne répondait pas lorsque vous avez complété votre demande n° ${number}. Nous avons continué d'essayer : il répond de nouveau, et votre entreprise est confirmée.</@p>
<@p>Il vous reste à choisir ce qu'elle peut voir de votre demande, si ce n'est pas déjà fait.</@p>
<@action "Continuer ma demande" link/>
<@signature/>
