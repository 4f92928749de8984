<#assign subject = "AL'in : votre demande de logement est importée">
<@greeting/>
<@p>Votre demande de logement social n° ${number} est maintenant dans AL'in. Il reste à compléter votre dossier et à le valider pour voir les offres.</@p>
<@action "Compléter mon dossier" link/>
<@notYou/>
<@signature/>
