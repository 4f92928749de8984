<#assign subject = (count == "1")?then("AL'in : un nouveau logement aujourd'hui pour vous", "AL'in : " + count + " nouveaux logements aujourd'hui pour vous")>
<@greeting/>
<@p>${(count == "1")?then("Depuis votre dernier message, un logement a été publié qui répond à votre recherche et auquel votre foyer peut postuler.", "Depuis votre dernier message, des logements ont été publiés qui répondent à votre recherche et auxquels votre foyer peut postuler.")}</@p>
<@homes offers/>
<#if more != "0"><@p>Et ${more} de plus, dans la liste des offres.</@p></#if>
<@action (count == "1")?then("Voir ce logement", "Voir les offres") link/>
<@quiet>La page « Mes alertes » permet de les modifier, ou de les recevoir dès la publication.</@quiet>
<@stop "Ne plus recevoir ces messages" unsubscribe/>
<@signature/>
