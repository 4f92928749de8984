<#assign subject = "AL'in : le logement vous est maintenant proposé">
<@greeting/>
<@p>La personne classée avant vous a quitté la liste des candidats. Dans l'ordre de la commission d'attribution ${of(landlord)}, ce logement vous est maintenant proposé, jusqu'au ${until} : ${home()}.</@p>
<@p>Le bailleur vous contactera pour la visite, si elle n'a pas eu lieu, puis pour la signature du bail. Si vous n'en voulez plus, dites-le à la page « Mes candidatures ».</@p>
<@action "Voir ma candidature" link/>
<@signature/>
