<#assign subject = (count == "1")?then("AL'in : un nouveau logement correspond à votre alerte", "AL'in : " + count + " nouveaux logements correspondent à vos alertes")>
<@greeting/>
<@p>${(count == "1")?then("Ce logement vient d'être publié. Il répond à votre recherche, et votre foyer peut y postuler.", "Ces logements viennent d'être publiés. Ils répondent à votre recherche, et votre foyer peut y postuler.")}</@p>
<@homes offers/>
<#if more != "0"><@p>Et ${more} de plus, dans la liste des offres.</@p></#if>
<@action (count == "1")?then("Voir ce logement", "Voir les offres") link/>
<@quiet>La page « Mes alertes » permet de les modifier, ou de n'en recevoir qu'une fois par jour.</@quiet>
<@stop "Ne plus recevoir ces messages" unsubscribe/>
<@signature/>
