// Written by `tsx scripts/measure-cues.ts` from polnear-train (20472 possible reports): not to be
// edited. Weights of a logistic model of whether words report; `=` stands before a lemma.

/** Log-odds of 1. */
export const unit = 10

export const cueShares =
  '=abuse -4|=abuse about -4|=accept -1|=accept about -3|=accept bare -4|=accept object 5|=accept that 2|' +
  '=accuse 8|=accuse about 4|=accuse before -2|=accuse comma -7|=accuse object 8|=accuse that 3|=accuse to 3|' +
  '=acknowledge 5|=acknowledge about -10|=acknowledge bare 4|=acknowledge before 3|=acknowledge comma 2|' +
  '=acknowledge marks 1|=acknowledge object 10|=acknowledge that -4|=add 4|=add about -20|=add across 8|' +
  '=add bare -8|=add before 12|=add comma 14|=add marks 1|=add object -18|=add that 10|=add to -11|=address -4|' +
  '=address about -8|=address comma 2|=address object 1|=address that 3|=address to -3|=admit 8|=admit about 7|' +
  '=admit bare -11|=admit marks 1|=admit object -4|=admit that 11|=admit to 3|=admonish 5|=admonish object 5|' +
  '=advise -11|=advise about -3|=advise bare -5|=advise before -4|=advise object -3|=advise to 4|=advocate -3|' +
  '=advocate about 1|=advocate bare -7|=advocate object 1|=advocate that 4|=advocate to -3|=affirm comma 4|' +
  '=affirm object 2|=affirm that -5|=agonize 5|=agonize about 5|=agree 5|=agree about 5|=agree bare -5|' +
  '=agree before -6|=agree comma 1|=agree object 4|=agree that -5|=agree to 12|=aim about -7|=aim object -3|' +
  '=aim that 6|=aim to 5|=air -14|=air about -8|=air comma -6|=alert -11|=alert bare -8|=alert object -4|' +
  '=allege 7|=allege bare -1|=allege before 2|=allege object -1|=allege that 8|=allow -6|=allow about -5|' +
  '=allow bare -1|=allow object 2|=allow that -6|=allow to 4|=allude to 6|=allude to object 6|=announce 10|' +
  '=announce about 2|=announce bare -3|=announce before 9|=announce comma 2|=announce object 11|=announce that -5|' +
  '=answer 2|=answer about 9|=answer back -3|=answer back about -3|=answer bare -2|=answer before 1|' +
  '=answer object -2|=answer that -8|=answer to 4|=anticipate -4|=anticipate bare -7|=anticipate object -3|' +
  '=anticipate that 5|=apologize 4|=apologize about 11|=apologize bare 9|=apologize before -7|=apologize comma 1|' +
  '=apologize object -10|=appeal -10|=appeal about -3|=appeal bare -3|=appeal object -4|=appeal that 4|' +
  '=appeal to -4|=appear -5|=appear about -12|=appear across -1|=appear bare -2|=appear before -6|' +
  '=appear object 4|=appear that 2|=appear to 8|=applaud 3|=applaud before -1|=applaud object 4|=argue 12|' +
  '=argue about 4|=argue bare 9|=argue before -7|=argue comma 1|=argue object 1|=argue that 9|=argue to 3|' +
  '=articulate -2|=articulate about -4|=articulate object 2|=ask 9|=ask about 7|=ask bare 12|=ask before -8|' +
  '=ask comma -3|=ask for 11|=ask for bare -1|=ask for marks 2|=ask for object 8|=ask for to 3|=ask marks 3|' +
  '=ask object -5|=ask that 8|=ask to 5|=ask whether 4|=assail about 4|=assail object -4|=assert 3|' +
  '=assert bare -6|=assert before -3|=assert object 1|=assert that 11|=assess -8|=assess object -8|=assume -5|' +
  '=assume bare -3|=assume object -8|=assume that 7|=assure 6|=assure about -1|=assure bare -5|=assure object 6|' +
  '=assure that 5|=attack -6|=attack about 7|=attack comma -4|=attack object 4|=attack that -9|=attack to -7|' +
  '=back -9|=back about -10|=back bare -2|=back comma -2|=back object 3|=back that -6|=back to 2|=backtrack -2|' +
  '=backtrack about -2|=banter -3|=banter about -3|=bark 2|=bark before 2|=be like -6|=be like object -6|=beg -2|' +
  '=beg bare -9|=beg object 3|=beg to 4|=begin -10|=begin bare -1|=begin before 2|=begin comma -1|' +
  '=begin object -10|=believe 3|=believe about 6|=believe bare 2|=believe before -6|=believe object 3|' +
  '=believe that 3|=believe to -4|=belittle -4|=belittle object -4|=bemoan 6|=bemoan bare -2|=bemoan object 6|' +
  '=bemoan that 1|=berate 1|=berate about 7|=berate object -6|=bet -13|=bet about -2|=bet bare -3|=bet before -2|' +
  '=bet object -3|=bet that -3|=bicker 5|=bicker about 5|=bid -1|=bid bare -5|=bid object -2|=bid to 5|=bill -5|' +
  '=bill about 3|=bill object -3|=bill that -2|=bill to -2|=bite out -2|=bite out to -2|=blame 6|=blame about 1|' +
  '=blame comma -4|=blame object 5|=blame that 4|=blare 3|=blare about -1|=blare before -3|=blare object 7|' +
  '=blast 4|=blast comma 5|=blast marks 3|=blast object -3|=blog 2|=blog comma 2|=boast 2|=boast about 7|' +
  '=boast bare 6|=boast before -7|=boast comma 2|=boast object -11|=boast to 6|=boom 2|=boom comma 4|' +
  '=boom object -2|=brag 11|=brag about 2|=brag bare 4|=brag object 2|=brag that 3|=brand -2|=brand about -3|' +
  '=brand object 1|=break in -2|=break in object -2|=break off 2|=break off comma 2|=break out -1|' +
  '=break out about -4|=break out object 3|=brief -7|=brief about 1|=brief bare -3|=brief object -1|' +
  '=brief that -12|=brief to 8|=bubble -2|=bubble object -2|=burst -3|=burst about -3|=cable -9|=cable bare -4|' +
  '=cable object -3|=cable that -3|=cajole 2|=cajole object 2|=calculate -1|=calculate bare 1|' +
  '=calculate object -5|=calculate that 4|=call about -2|=call before -6|=call comma -1|=call for 11|' +
  '=call for bare -1|=call for marks -5|=call for object 12|=call for to 6|=call object -2|=call on 7|' +
  '=call on bare 4|=call on marks 1|=call on object 1|=call on to 2|=call out 4|=call out object 4|=call that 11|' +
  '=call to 8|=call upon 5|=call upon to 5|=carp -4|=carp that -4|=carry on -9|=carry on about -3|' +
  '=carry on object -7|=cast -8|=cast about -4|=cast object -2|=cast to -2|=castigate 5|=castigate object 5|' +
  '=caution 5|=caution about 3|=caution bare -7|=caution marks 1|=caution that 6|=caution to 3|=celebrate -5|' +
  '=celebrate about -2|=celebrate comma 7|=celebrate object -11|=certify -4|=certify object -4|=challenge -3|' +
  '=challenge about 8|=challenge bare -1|=challenge object -1|=challenge that -7|=challenge to -1|=champion -3|' +
  '=champion object -3|=chant about -1|=chant before 1|=chant comma 3|=chant marks 1|=chant object -4|' +
  '=characterize 8|=characterize about 2|=characterize object 6|=charge -2|=charge about 6|=charge bare -13|' +
  '=charge before 1|=charge object 1|=charge that 2|=chastise 3|=chastise to 3|=chat -5|=chat about -5|=chatter 5|' +
  '=chatter about 5|=cheer -6|=cheer about 9|=cheer across -1|=cheer comma -4|=cheer object -10|=chide 8|' +
  '=chide about 2|=chide comma 1|=chide object 5|=chime in 2|=chime in about 8|=chime in object -7|=christen -3|' +
  '=christen about -3|=chronicle 6|=chronicle object 6|=cite 3|=cite about -3|=cite before -18|=cite marks -5|' +
  '=cite object 20|=cite to -5|=claim 3|=claim about 1|=claim bare 1|=claim before 2|=claim comma -10|' +
  '=claim object 3|=claim that -1|=claim to 8|=clamor -5|=clamor about -1|=clamor to -5|=clarify 8|' +
  '=clarify bare 3|=clarify that 5|=classify -14|=classify about -3|=classify object -11|=close -20|' +
  '=close about -2|=close object -15|=close that -6|=close to -4|=come back -5|=come back object -5|=come in -20|' +
  '=come in about -4|=come in bare -1|=come in object -13|=come in to -4|=comfort -3|=comfort object -3|' +
  '=command -9|=command about -3|=command bare -1|=command object -8|=command to 3|=commend 2|=commend object 2|' +
  '=comment 5|=comment about 9|=comment bare 5|=comment before 4|=comment object -10|=comment that -6|' +
  '=comment to 4|=compare -12|=compare about -15|=compare object 8|=compare to -3|=complain 14|=complain about 1|' +
  '=complain bare 9|=complain that 4|=concede 3|=concede bare -3|=concede before 1|=concede object 1|' +
  '=concede that 5|=conclude 16|=conclude bare 2|=conclude before 11|=conclude comma 5|=conclude object 4|' +
  '=conclude that -5|=concur 8|=concur about 8|=condemn 2|=condemn about -7|=condemn marks 2|=condemn object 7|' +
  '=confess 4|=confess to 4|=confide 1|=confide that 1|=confirm 4|=confirm about -7|=confirm bare -5|' +
  '=confirm before 7|=confirm object 2|=confirm that 7|=congratulate 11|=congratulate object 11|=consider -1|' +
  '=consider about -5|=consider object 3|=console -5|=console that -5|=consult -10|=consult object -10|' +
  '=contemplate 1|=contemplate bare -2|=contemplate comma -2|=contemplate object 5|=contend -2|=contend about -5|' +
  '=contend bare 2|=continue -5|=continue about -9|=continue before 6|=continue comma 7|=continue object -9|' +
  '=continue that 4|=continue to -5|=contradict 7|=contradict bare 9|=contradict object -2|=contribute -17|' +
  '=contribute about -5|=contribute bare -6|=contribute object -8|=convey 2|=convey that 2|=convince 2|' +
  '=convince bare 5|=convince object -7|=convince that 4|=correct 1|=correct bare -9|=correct object 5|' +
  '=correct to 5|=counsel -3|=counsel bare -3|=counter 5|=counter about 2|=counter bare 4|=counter object -3|' +
  '=counter that 2|=crack -6|=crack about -3|=crack comma 3|=crack object -6|=credit -1|=credit about -7|' +
  '=credit before -2|=credit object 8|=criticize 7|=criticize about 5|=criticize comma -7|=criticize object 4|' +
  '=criticize to 6|=cry marks 4|=cry object -4|=cry out 4|=cry out about 3|=cry out before 1|=cut in -4|' +
  '=cut in object -4|=dare 3|=dare to 3|=debate -11|=debate about 10|=debate bare 4|=debate marks -7|' +
  '=debate object -10|=debate that -7|=debate to -2|=debunk 1|=debunk object 1|=decide -3|=decide about -6|' +
  '=decide bare 4|=decide object -1|=decide to 4|=decide whether -3|=declare 5|=declare bare -10|' +
  '=declare before 2|=declare comma 3|=declare marks 3|=declare object 6|=declare that 3|=decline 3|' +
  '=decline about -7|=decline bare 6|=decline before -6|=decline object 1|=decline to 9|=decry 6|=decry object 3|' +
  '=decry that 3|=deem 7|=deem about 6|=deem object 1|=defend -1|=defend about -7|=defend comma -3|' +
  '=defend object 6|=define -6|=define about 4|=define object -10|=deliver -8|=deliver about -6|=deliver bare -2|' +
  '=deliver comma 7|=deliver object -2|=deliver to -6|=demand 6|=demand about -4|=demand bare 1|=demand before -8|' +
  '=demand object 8|=demand that 2|=demand to 8|=demonstrate -5|=demonstrate bare -3|=demonstrate before -3|' +
  '=demonstrate object -8|=demonstrate that 9|=demur -4|=demur before -6|=demur comma 2|=denounce 2|' +
  '=denounce about -1|=denounce before -1|=denounce marks 2|=denounce object 4|=deny -7|=deny about -3|' +
  '=deny bare -2|=deny comma -6|=deny object 5|=depict -3|=depict about -2|=depict object -1|=deplore 5|' +
  '=deplore object 5|=depose -2|=depose object -2|=deride 7|=deride object 7|=describe 3|=describe about -1|' +
  '=describe before -2|=describe comma -6|=describe object 7|=describe that 3|=desire -4|=desire to -4|=detail 4|' +
  '=detail about 3|=detail bare 4|=detail object 5|=detail to -8|=determine -5|=determine about -4|' +
  '=determine bare 3|=determine object -6|=determine to -2|=determine whether 4|=dictate bare 9|' +
  '=dictate object -9|=direct -3|=direct about -8|=direct bare 10|=direct object -4|=direct to -1|=disagree 4|' +
  '=disagree about 4|=disagree bare 5|=disagree before -5|=disavow 5|=disavow object 5|=disclose 9|' +
  '=disclose about 4|=disclose bare 2|=disclose comma 2|=disclose object -1|=disclose that 2|=discover -11|' +
  '=discover about -5|=discover bare -5|=discover object 2|=discover that -2|=discuss 5|=discuss about 1|' +
  '=discuss before -16|=discuss object 9|=discuss that 5|=discuss whether 6|=dismiss 1|=dismiss about -7|' +
  '=dismiss object 4|=dismiss that 4|=disparage -1|=disparage object -1|=dispute 6|=dispute bare 6|' +
  '=dispute object 8|=dispute that -8|=document -5|=document about -2|=document bare -8|=document object 5|' +
  '=doubt 10|=doubt about 4|=doubt bare 3|=doubt that 3|=downplay 3|=downplay object 3|=dream -6|=dream about -6|' +
  '=drone -5|=drone object -5|=dub -1|=dub marks 3|=dub object -5|=echo -1|=echo about 7|=echo before -13|' +
  '=echo marks 2|=echo object -1|=echo that 4|=elaborate -3|=elaborate about 5|=elaborate across -3|' +
  '=elaborate bare -7|=elaborate before 1|=elaborate that 2|=email -6|=email about -4|=email bare 9|' +
  '=email comma 4|=email marks -4|=email object -2|=email that -10|=email to 3|=embrace about 7|' +
  '=embrace object -6|=emphasize 13|=emphasize bare 9|=emphasize comma 3|=emphasize object -3|=emphasize that 4|' +
  '=encourage 2|=encourage comma 3|=encourage marks 1|=encourage object -3|=encourage that 3|=encourage to -2|' +
  '=end -17|=end about -6|=end comma -11|=end marks 2|=end object -9|=endorse 2|=endorse about 10|' +
  '=endorse before -1|=endorse comma -5|=endorse object -2|=endorse that 5|=entitle -6|=entitle about -3|' +
  '=entitle comma 10|=entitle marks -9|=entitle to -4|=envision 8|=envision bare 1|=envision before -2|' +
  '=envision object 7|=envision to 3|=erupt -3|=erupt about 2|=erupt comma -6|=erupt object -6|=erupt that 8|' +
  '=establish -7|=establish about 8|=establish bare -7|=establish object -3|=establish to -4|=estimate 2|' +
  '=estimate about 12|=estimate bare 4|=estimate before 4|=estimate comma -8|=estimate to -9|=evidence -7|' +
  '=evidence object -3|=evidence that -4|=exclaim 2|=exclaim before 2|=excoriate 5|=excoriate about 5|=excuse -3|' +
  '=excuse about -3|=exhort 4|=exhort before 1|=exhort to 4|=expect 8|=expect about -4|=expect object 8|' +
  '=expect to 6|=explain 6|=explain bare -5|=explain before 4|=explain comma -3|=explain marks 3|' +
  '=explain object 8|=explain that 2|=explain to -5|=explain whether 3|=explode -1|=explode about -1|=expose -1|' +
  '=expose about -2|=expose bare 2|=expose object -2|=express 3|=express before -5|=express comma -10|' +
  '=express object 14|=extol 3|=extol object 3|=falter -6|=falter about -6|=fancy -3|=fancy about -3|=fault 4|' +
  '=fault object 4|=favor -3|=favor about 7|=favor object 1|=favor that -2|=favor to -9|=fear 6|=fear about 2|' +
  '=fear bare 3|=fear object 6|=fear that -6|=feel -1|=feel about 6|=feel bare 2|=feel object -1|=feel that -8|' +
  '=fess up 3|=fess up to 3|=figure -12|=figure about -7|=figure bare 3|=figure object -6|=figure that 4|' +
  '=figure to -9|=figure whether 3|=find -1|=find about -12|=find bare -4|=find before 15|=find comma -2|' +
  '=find marks 2|=find object -9|=find that 11|=finish -16|=finish about -3|=finish object -14|=fire back -3|' +
  '=fire back about -2|=fire back before -3|=fire back comma 4|=fire back object -3|=fire back that 1|=flatter -3|' +
  '=flatter object -3|=follow up -9|=follow up about -1|=follow up comma -4|=follow up object -4|=forbid -4|' +
  '=forbid object -7|=forbid that 3|=forecast -3|=forecast bare -4|=forecast object -2|=forecast that 4|' +
  '=foresee 9|=foresee bare 2|=foresee object 6|=foretell 6|=foretell object 6|=forget 1|=forget bare -2|' +
  '=forget that -3|=forget to 7|=frame -1|=frame object -1|=fulminate 4|=fulminate that 4|=gather -24|' +
  '=gather about -6|=gather bare -6|=gather before -2|=gather object -5|=gather that -5|=gather to -5|' +
  '=generalize -2|=generalize object -2|=gloat 2|=gloat comma 2|=go -18|=go about -12|=go bare -4|=go marks -6|' +
  '=go object -11|=go on -11|=go on about -1|=go on across -2|=go on before -5|=go on comma 4|=go on object -6|' +
  '=go that -2|=grant -6|=grant bare -10|=grant object 4|=greet -9|=greet about -1|=greet object -7|=grieve 2|' +
  '=grieve object 2|=groan -3|=groan bare -3|=grouse -4|=grouse that -4|=growl 6|=growl about 6|=grumble -1|' +
  '=grumble object -1|=guarantee -4|=guarantee about -5|=guarantee object 6|=guarantee that -5|=guess -1|' +
  '=guess object -6|=guess that 1|=guess whether 4|=gush -1|=gush across -3|=gush marks 2|=hail 2|=hail object 2|' +
  '=harangue 7|=harangue about 3|=harangue that 4|=hate 1|=hate object 1|=headline -8|=headline about -1|' +
  '=headline before -2|=headline object -1|=headline that -4|=hear -12|=hear about -4|=hear bare 2|=hear comma -1|' +
  '=hear marks -5|=hear object -2|=hear that 1|=hear to -4|=heckle 3|=heckle about -4|=heckle comma 1|' +
  '=heckle object 6|=hector -3|=hector object -3|=hesitate 4|=hesitate to 4|=highlight 4|=highlight about -2|' +
  '=highlight across -4|=highlight bare 2|=highlight object 5|=highlight to 2|=hint 2|=hint about 2|=hint bare 2|' +
  '=hint before -5|=hint object 4|=hint that -1|=hold -14|=hold about -3|=hold bare -9|=hold before -6|' +
  '=hold comma 3|=hold forth 9|=hold forth about 9|=hold object -9|=hold that -4|=hold to -6|=honor -7|' +
  '=honor about -7|=hope 10|=hope about 5|=hope bare 6|=hope before -7|=hope object 2|=hope that 7|=hope to -2|' +
  '=howl -6|=howl about -1|=howl that -5|=hypothesize 3|=hypothesize bare 3|=identify -1|=identify about 1|' +
  '=identify object -2|=illustrate 3|=illustrate bare 5|=illustrate object -3|=illustrate whether 2|=imagine 4|' +
  '=imagine bare 7|=imagine object -3|=implore 4|=implore object 4|=imply 1|=imply about -2|=imply bare 8|' +
  '=imply that -5|=impugn 4|=impugn object 4|=indicate 6|=indicate bare 2|=indicate before 8|=indicate object -6|' +
  '=indicate that 3|=inform 4|=inform about 9|=inform bare -5|=inform object 4|=inform that -4|=inquire -3|' +
  '=inquire object -3|=insinuate -3|=insinuate bare -3|=insist 8|=insist about 2|=insist bare 4|=insist before 1|' +
  '=insist object 4|=insist that -2|=instruct 1|=instruct to 1|=insult -6|=insult about -3|=insult comma -2|' +
  '=insult marks 5|=insult object -3|=insult that -2|=intend 7|=intend about 4|=intend object 3|=intend that 1|' +
  '=intend to -2|=intercede -7|=intercede that -7|=interject 1|=interject comma 4|=interject to -3|=interpret -2|' +
  '=interpret about 4|=interpret object -3|=interpret that -3|=interrupt -11|=interrupt comma -4|' +
  '=interrupt object -6|=intervene -7|=intervene bare -4|=intervene object -4|=interview -16|=interview object -8|' +
  '=interview that -8|=interview whether -3|=intimate 6|=intimate bare 5|=intimate that 1|=introduce -5|' +
  '=introduce about -3|=introduce comma -9|=introduce marks 2|=introduce object -4|=introduce that 8|' +
  '=introduce to 1|=inveigh 7|=inveigh about 7|=invite -12|=invite about -2|=invite bare -6|=invite object -5|' +
  '=invoke 1|=invoke object 1|=issue -8|=issue comma -2|=issue marks 3|=issue object -1|=issue that -9|=jeer -5|' +
  '=jeer about -1|=jeer bare -6|=jeer comma 3|=joke -1|=joke before -14|=joke comma 5|=joke that 8|=judge -7|' +
  '=judge about -5|=judge bare -7|=judge object 9|=judge that -3|=justify -1|=justify object 3|=justify that -4|' +
  '=keep on -6|=keep on object -6|=kid -6|=kid about -2|=kid bare -2|=kid object -2|=knock -4|=knock object -4|' +
  '=know 1|=know about 10|=know bare -3|=know comma -4|=know marks 4|=know object -5|=know that 5|=know to -2|' +
  '=know whether -5|=label 12|=label about 3|=label marks 2|=label object 7|=lambaste 9|=lambaste about 5|' +
  '=lambaste object 4|=lament 11|=lament bare 5|=lament comma -8|=lament object 13|=lament that 1|=lash out 2|' +
  '=lash out about 10|=lash out before -8|=laud -2|=laud about -3|=laud object 1|=lay out 6|=lay out object 6|' +
  '=leak -11|=leak about -3|=leak bare -4|=leak object -4|=learn about 2|=learn bare 3|=learn object 13|' +
  '=learn that -9|=learn whether -9|=lecture -5|=lecture about -7|=lecture comma 6|=lecture object -4|=lie -6|' +
  '=lie about 3|=lie bare -4|=lie object -5|=liken 10|=liken about 4|=liken object 6|=live-tweet 4|' +
  '=live-tweet bare 4|=lobby -13|=lobby bare -4|=lobby comma -2|=lobby object -4|=lobby to -4|=love 5|' +
  '=love object -3|=love to 7|=maintain -15|=maintain about -1|=maintain bare -10|=maintain before -3|' +
  '=maintain object -7|=maintain that 7|=make clear 3|=make clear bare 5|=make clear object 3|=make clear that -4|' +
  '=mandate -2|=mandate bare -6|=mandate object 4|=marvel -5|=marvel before -6|=marvel that 1|=mean -16|' +
  '=mean bare -14|=mean object -13|=mean that -6|=mean to 11|=mention -6|=mention about 4|=mention across -2|' +
  '=mention bare -1|=mention before -8|=mention comma -7|=mention object 16|=mention that -4|=mention to -5|' +
  '=message -8|=message about 4|=message bare -1|=message object -2|=message that -6|=message to -3|=mock -2|' +
  '=mock about -2|=mock before 3|=mock comma -3|=mock object 1|=mouth -8|=mouth marks -8|=move -19|=move about -9|' +
  '=move bare -8|=move before -5|=move object -8|=move that 2|=mull 8|=mull about 3|=mull bare 2|=mull object 3|' +
  '=murmur -2|=murmur before -2|=muse 11|=muse about 6|=muse bare 5|=name -7|=name about -7|=name marks 6|' +
  '=name to -6|=needle -11|=needle marks -9|=needle object -2|=note 11|=note about -5|=note across -6|' +
  '=note bare 5|=note before 3|=note comma 2|=note object 17|=note that 5|=notice about -4|=notice bare 3|' +
  '=notice object -1|=notice that 1|=object 5|=object about 5|=observe -2|=observe about -2|=observe bare -1|' +
  '=observe object 1|=offer -1|=offer about -5|=offer bare -3|=offer before -5|=offer marks 5|=offer object 1|' +
  '=offer to 8|=offer up 2|=offer up comma 2|=open up -9|=open up about 16|=open up before -19|=open up object -7|' +
  '=opine 6|=opine about 5|=opine before 1|=oppose 7|=oppose about -9|=oppose before 7|=oppose object -2|' +
  '=oppose that 8|=oppose to 6|=order 18|=order bare 3|=order object 8|=order that 2|=order to 6|=overstate 4|' +
  '=overstate bare -4|=overstate object 8|=own -17|=own about -2|=own bare -5|=own object -11|=paint -1|' +
  '=paint about -5|=paint that 4|=paraphrase 3|=paraphrase object 3|=parrot 4|=parrot object 4|=pause 3|' +
  '=pause to 3|=peg 6|=peg object 6|=perceive 4|=perceive about 4|=perceive bare -3|=perceive object 1|' +
  '=perceive to 3|=persist -6|=persist object -2|=persist that -3|=persuade 5|=persuade bare 5|=persuade that -3|' +
  '=persuade to 3|=petition 4|=petition about 4|=phone -14|=phone about -2|=phone bare -1|=phone object -4|' +
  '=phone to -7|=phrase -3|=phrase object -3|=pillory -6|=pillory object -6|=pipe -2|=pipe object -2|=pitch 1|' +
  '=pitch about -8|=pitch object 8|=placate -4|=placate bare -4|=plan -3|=plan about 1|=plan comma -4|' +
  '=plan object -4|=plan that -8|=plan to 11|=play down -3|=play down object -3|=play up 2|=play up comma 2|' +
  '=plead 6|=plead about 7|=plead object 3|=plead to -4|=pledge -1|=pledge about -2|=pledge bare -9|' +
  '=pledge before -2|=pledge marks 4|=pledge object -4|=pledge that 8|=pledge to 5|=point out 7|' +
  '=point out about -4|=point out bare 10|=point out before 1|=point out comma 2|=point out object -1|' +
  '=point out that 5|=point out whether -5|=point to -3|=point to about -4|=point to before -11|' +
  '=point to object 10|=poll -16|=poll about -5|=poll object -12|=poll that -3|=ponder 5|=ponder object 5|' +
  '=portray 11|=portray about 9|=portray before -1|=portray object 3|=posit 7|=posit object 4|=posit that 4|' +
  '=post 1|=post about -12|=post across 6|=post bare -1|=post before 3|=post comma -3|=post object 5|=post that 4|' +
  '=praise 9|=praise about 12|=praise before -10|=praise comma 6|=praise object 3|=pray -7|=pray about -7|' +
  '=preach 4|=preach about -6|=preach bare 5|=preach object 4|=predict 13|=predict bare 4|=predict before 6|' +
  '=predict comma 1|=predict object 3|=predict that -1|=prefer 7|=prefer object -1|=prefer to 8|=present -8|' +
  '=present about 2|=present object -4|=present that -2|=present to -4|=press 1|=press about 8|=press bare -1|' +
  '=press marks 3|=press object -9|=press that 6|=press to -7|=presume that 3|=presume to -3|=pretend -4|' +
  '=pretend that 2|=pretend to -6|=print -5|=print about -1|=print bare -3|=print object -1|=probe -6|' +
  '=probe object -6|=proceed -6|=proceed about -3|=proceed object -2|=proclaim 9|=proclaim bare 1|' +
  '=proclaim before 4|=proclaim comma 1|=proclaim object 3|=profess 5|=profess object 5|=prohibit 3|' +
  '=prohibit about -7|=prohibit bare 4|=prohibit object 6|=project 3|=project about 2|=project bare 6|' +
  '=project object -8|=project that 3|=promise 11|=promise about 4|=promise bare -4|=promise before 1|' +
  '=promise object 4|=promise that 4|=promise to 4|=prompt -18|=prompt before -1|=prompt object -4|=prompt to -16|' +
  '=pronounce 3|=pronounce about -4|=pronounce object 7|=propose 6|=propose about 4|=propose bare 3|' +
  '=propose before -10|=propose object 8|=propose that -4|=propose to 7|=propound 5|=propound object 5|' +
  '=protest -6|=protest about -2|=protest bare -4|=protest comma 3|=protest object -2|=prove -12|=prove bare 12|' +
  '=prove object -17|=prove that -6|=provoke -5|=provoke object -5|=publish -6|=publish bare 7|=publish before -4|' +
  '=publish comma -6|=publish object 2|=publish that -4|=pump 8|=pump object 6|=pump to 2|=punch back -3|' +
  '=punch back about -3|=pursue -10|=pursue about -2|=pursue object -2|=pursue that -7|=push back 2|' +
  '=push back about 7|=push back bare 5|=push back that -10|=push for 6|=push for bare -1|=push for marks -5|' +
  '=push for object 8|=push for to 3|=put forth -8|=put forth bare -4|=put forth marks -4|=put forward 4|' +
  '=put forward object 4|=put in -5|=put in object -5|=put it 10|=put it about -6|=put it bare 1|' +
  '=put it before 10|=put it comma 6|=puzzle 6|=puzzle about 1|=puzzle bare 5|=query 7|=query about 6|' +
  '=query whether 1|=question 5|=question about 5|=question bare 7|=question before -7|=question comma -5|' +
  '=question object 7|=question that -10|=question to -6|=question whether 13|=quip 1|=quip comma 3|' +
  '=quip object -2|=quiz -2|=quiz object -2|=quote 3|=quote about -4|=quote comma -6|=quote object 10|=quote to 4|' +
  '=radio -7|=radio bare -4|=radio object -3|=rail 3|=rail about 9|=rail object -9|=rail to 3|=ramble -5|' +
  '=ramble about -3|=ramble object -2|=rant 4|=rant bare 4|=rate -16|=rate about -6|=rate marks -4|' +
  '=rate object -8|=rattle off 2|=rattle off object 2|=react -10|=react about 8|=react comma -8|=react object -3|' +
  '=react to -6|=read about -7|=read bare -2|=read before 6|=read comma 8|=read marks 2|=read object -6|' +
  '=reaffirm 8|=reaffirm object 7|=reaffirm that 2|=realize 2|=realize about -5|=realize bare 5|' +
  '=realize object -5|=realize that 7|=reason -15|=reason about -2|=reason bare -9|=reason that 3|=reason to -7|' +
  '=reassure 2|=reassure object 9|=reassure that -7|=rebuff -8|=rebuff about -4|=rebuff object -4|=rebuke 4|' +
  '=rebuke about -2|=rebuke to 5|=rebut 10|=rebut bare 5|=rebut object 12|=rebut that -8|=recall 12|' +
  '=recall about 4|=recall across -6|=recall bare -2|=recall before 1|=recall comma 1|=recall object 6|' +
  '=recall that 5|=recall whether 4|=recant 3|=recant object 3|=recite 13|=recite comma 3|=recite object 9|' +
  '=reckon 3|=reckon about 3|=recognize 4|=recognize about 8|=recognize bare -4|=recognize before -3|' +
  '=recognize object 7|=recognize that -4|=recommend -4|=recommend about -3|=recommend bare -6|' +
  '=recommend before 1|=recommend object 8|=recommend that -4|=reconsider -7|=reconsider object -7|=record -13|' +
  '=record about -2|=record bare -11|=record object 2|=record that -3|=recount 6|=recount bare 3|' +
  '=recount object 3|=reel off -3|=reel off object -3|=refer to 4|=refer to about 3|=refer to across -3|' +
  '=refer to marks 2|=refer to object 2|=reference about 3|=reference before -4|=reference comma -10|' +
  '=reference object 11|=reflect -10|=reflect about 5|=reflect bare -5|=reflect comma 5|=reflect object -4|' +
  '=reflect that -11|=refuse 7|=refuse about 3|=refuse bare 3|=refuse before -9|=refuse object 3|=refuse that 2|' +
  '=refuse to 6|=refute 9|=refute bare 4|=refute object 5|=regard -2|=regard about 11|=regard object -13|' +
  '=regret 7|=regret about 5|=regret bare 2|=reiterate 9|=reiterate across 6|=reiterate bare 3|' +
  '=reiterate object 5|=reiterate that -4|=reject about -6|=reject object 7|=reject that -1|=rejoin -3|' +
  '=rejoin object -3|=relate -8|=relate about 3|=relate bare -6|=relate that 5|=relate to -10|=remark -1|' +
  '=remark about 7|=remark bare 3|=remark before 3|=remark comma 3|=remark object -5|=remark that -5|' +
  '=remark to -7|=remember 9|=remember about 7|=remember bare 2|=remember before 2|=remember object 5|' +
  '=remember that -13|=remember whether 6|=remind 8|=remind about -11|=remind bare 7|=remind before -4|' +
  '=remind object 9|=remind that 6|=remind to 2|=reminisce 5|=reminisce about 5|=repeat -2|=repeat about -11|' +
  '=repeat bare 11|=repeat before 1|=repeat comma -6|=repeat object 1|=repeat that 2|=reply 2|=reply bare -4|' +
  '=reply before 3|=reply comma 6|=reply that -6|=reply to 3|=report 4|=report about -8|=report bare 3|' +
  '=report before 12|=report comma 1|=report marks 3|=report to -5|=reprimand 2|=reprimand about -6|' +
  '=reprimand object 8|=request 2|=request that 4|=request to -2|=require -8|=require about 2|=require bare -4|' +
  '=require object -4|=require that -3|=require to 1|=resent -1|=resent bare -3|=resent that 2|=resolve -9|' +
  '=resolve bare -4|=resolve object -1|=resolve to -4|=respond 1|=respond about 3|=respond bare -7|' +
  '=respond before 3|=respond comma 7|=respond marks 3|=respond object -4|=respond that 4|=respond to -7|' +
  '=restate 6|=restate object 6|=retort 2|=retort comma 2|=retract 5|=retract object 5|=return -18|' +
  '=return about -9|=return bare -1|=return before -7|=return comma 5|=return object -6|=return to -7|=retweet 4|' +
  '=retweet about -2|=retweet bare -5|=retweet comma 2|=retweet object 8|=reveal 4|=reveal about -6|' +
  '=reveal bare 2|=reveal before 1|=reveal comma 1|=reveal object 10|=reveal that 6|=reveal to -10|=revile -1|' +
  '=revile about -4|=revile object 3|=ridicule -2|=ridicule object 5|=ridicule that -7|=riff -8|=riff about -3|' +
  '=riff before 1|=riff comma -6|=rip -1|=rip into 4|=rip into object 4|=rip object -1|=roar -5|=roar about -2|' +
  '=roar before -2|=roar object -2|=rule -6|=rule about -2|=rule bare 1|=rule before 8|=rule object -11|' +
  '=rule out bare -7|=rule out object 6|=rule that -1|=run on -13|=run on comma -4|=run on object -9|=satirize 5|' +
  '=satirize object 5|=savage 2|=savage object 2|=say 9|=say across 9|=say bare 8|=say before 10|=say comma 15|' +
  '=say marks -4|=say object 8|=say that 4|=say to -16|=say whether -15|=scoff 10|=scoff about 5|=scoff bare 4|' +
  '=scold 1|=scold that 1|=scorn -9|=scorn about -2|=scorn object -7|=scream -3|=scream before 1|' +
  '=scream object -4|=screech -5|=screech comma -5|=see about 7|=see bare -2|=see before -13|=see comma -5|' +
  '=see marks 3|=see object 3|=see that -1|=see to 6|=seek about -3|=seek marks 3|=seek object -1|=seem 1|' +
  '=seem about 5|=seem bare 12|=seem before -10|=seem object 3|=seem that -9|=seem to 1|=sense -3|=sense about -4|' +
  '=sense object -3|=sense that 3|=set out -6|=set out about -3|=set out object -3|=share -2|=share bare 3|' +
  '=share before -6|=share comma 3|=share object 1|=share that 4|=share to -6|=shoot back 8|=shoot back bare 2|' +
  '=shoot back before 4|=shoot back comma 2|=shout about -1|=shout before 1|=shout comma 3|=shout marks 5|' +
  '=shout object -1|=shout out 5|=shout out object 5|=shout that -7|=show 3|=show about -6|=show bare 4|' +
  '=show before 9|=show marks -10|=show object 8|=show that 4|=show to -5|=show whether -3|=sign -7|=sign about 1|' +
  '=sign bare -3|=sign before -4|=sign comma -7|=sign marks -7|=sign object 7|=sign off -1|=sign off about -1|' +
  '=sign that -7|=sign to 14|=signal 6|=signal bare 2|=signal object -4|=signal that 9|=sing -2|=sing comma 4|' +
  '=sing object -5|=single out 2|=single out about 5|=single out object -3|=skewer -5|=skewer object -5|=slam 1|' +
  '=slam about 9|=slam marks -10|=slam object 3|=snap -6|=snap object -6|=snipe -7|=snipe that -7|=snort -4|' +
  '=snort object -4|=sob -2|=sob about -2|=solicit -4|=solicit bare -5|=solicit before -1|=solicit object 7|' +
  '=solicit to -5|=sound off 11|=sound off about 11|=speak -9|=speak about 3|=speak comma -20|=speak marks 11|' +
  '=speak object -10|=speak out 10|=speak out about 8|=speak out to 2|=speak that -1|=speak to 1|=speak up 4|' +
  '=speak up about 4|=specify 4|=specify object 4|=speculate -1|=speculate about 3|=speculate before -4|' +
  '=spell out -7|=spell out bare -3|=spell out object -3|=spit -2|=spit object -2|=sputter -1|=sputter about -1|' +
  '=start -13|=start about -4|=start bare -2|=start before 1|=start comma -6|=start in 1|=start in object 1|' +
  '=start marks -5|=start object -2|=state -6|=state about -4|=state bare -7|=state before 8|=state comma 10|' +
  '=state object -8|=state that 1|=state to -6|=step in -5|=step in object -5|=storm -2|=storm object -2|' +
  '=stress 12|=stress bare 8|=stress that 4|=submit -13|=submit about -4|=submit bare -4|=submit object -5|' +
  '=suggest 7|=suggest about -7|=suggest bare 6|=suggest before 6|=suggest comma 2|=suggest marks 2|' +
  '=suggest object 4|=suggest that -1|=sum up -3|=sum up about -3|=sum up bare -9|=sum up object 8|=summon -11|' +
  '=summon about -2|=summon object -8|=support -2|=support about 3|=support across -2|=support before -3|' +
  '=support marks 1|=support object 5|=support that -8|=support to -4|=suppose -15|=suppose bare -2|' +
  '=suppose to -13|=surmise 3|=surmise before 3|=suspect 6|=suspect about 3|=suspect object -3|=suspect that 5|' +
  '=swear bare 4|=swear that 2|=swear to -7|=talk about 14|=talk bare -1|=talk comma -15|=talk marks 2|' +
  '=talk object -2|=talk that -10|=talk to 9|=taunt 1|=taunt object 1|=teach -13|=teach about -2|=teach bare -5|' +
  '=teach object -8|=teach that 2|=tease -4|=tease object -4|=telegraph -3|=telegraph bare -3|=telephone -4|' +
  '=telephone object -4|=tell 5|=tell about -1|=tell bare 5|=tell before 11|=tell comma 7|=tell marks -13|' +
  '=tell object -9|=tell that 9|=tell to -9|=tell whether -10|=term -9|=term about -5|=term object -2|' +
  '=term that -2|=testify 1|=testify bare 1|=testify marks 2|=testify object -4|=testify that 1|=text -1|' +
  '=text about -1|=thank -4|=thank about -13|=thank before 6|=thank marks 1|=thank object 15|=thank that -5|' +
  '=thank to -8|=think 4|=think about 4|=think bare 6|=think before -3|=think object 2|=think that -2|' +
  '=think to -4|=threaten 2|=threaten about 1|=threaten bare -5|=threaten object -1|=threaten to 6|=thunder 7|' +
  '=thunder object 7|=tick off 8|=tick off object 8|=tip off -4|=tip off object -4|=title comma 8|=title marks -2|' +
  '=title object -5|=toast -3|=toast about -3|=touch on 8|=touch on object 8|=tout 5|=tout before -1|' +
  '=tout object 6|=trash -4|=trash object -4|=trumpet 8|=trumpet object 8|=trust -6|=trust about -2|' +
  '=trust bare -5|=trust object 2|=tweet 14|=tweet about 5|=tweet bare -3|=tweet before 7|=tweet comma -5|' +
  '=tweet marks 2|=tweet object 5|=tweet that 7|=tweet to 1|=type -6|=type about -3|=type bare -1|=type to -3|' +
  '=uncover -9|=uncover bare -5|=uncover object 3|=uncover that -4|=uncover to -3|=underline -8|' +
  '=underline bare -6|=underline object -2|=underscore -3|=underscore about -3|=underscore bare -1|' +
  '=underscore object 2|=underscore that -1|=understand -1|=understand about 4|=understand bare -5|' +
  '=understand before -1|=understand object 7|=understand that -7|=undertake -6|=undertake object -6|=urge 8|' +
  '=urge bare 1|=urge object 5|=urge that 1|=urge to 3|=utter -3|=utter comma 4|=utter object -6|=vent -2|' +
  '=vent about 3|=vent object -5|=venture -3|=venture object -3|=view -1|=view about 2|=view that -6|=view to 4|' +
  '=vindicate 5|=vindicate object 5|=voice 1|=voice about -1|=voice before -8|=voice object 10|=volunteer -8|' +
  '=volunteer about -5|=volunteer before -3|=volunteer object -1|=volunteer to 1|=vouch 8|=vouch about 6|' +
  '=vouch to 2|=vow 17|=vow bare 2|=vow before 1|=vow object 4|=vow to 12|=want 2|=want about -3|=want object 5|' +
  '=warn 11|=warn about 6|=warn bare -6|=warn before 7|=warn comma 1|=warn marks 5|=warn object 4|=warn to -5|' +
  '=weigh in about 10|=weigh in comma -10|=welcome 3|=welcome marks 1|=welcome object -1|=welcome that 2|' +
  '=welcome to 2|=wheeze -4|=wheeze object -4|=whisper bare -2|=whisper comma 2|=wind up -5|=wind up object -5|' +
  '=wink -4|=wink comma -4|=wire -4|=wire object -4|=wish 7|=wish bare 4|=wish object 3|=wonder 11|' +
  '=wonder about -3|=wonder bare 7|=wonder before 1|=wonder whether 6|=word about 12|=word comma -6|' +
  '=word object -14|=word to 9|=worry 5|=worry about 4|=worry bare 5|=worry before -2|=worry marks 2|' +
  '=worry object -13|=worry that 10|=write 9|=write about 9|=write back -8|=write back before -12|' +
  '=write back comma 3|=write bare -2|=write before 6|=write comma 2|=write object -8|=write that 12|=yell 5|' +
  '=yell before -3|=yell comma 5|=yell marks 3|about -4|about begins with capital -11|' +
  'about begins with determiner -1|about begins with marks 4|about begins with name -8|' +
  'about begins with name of a person -4|about begins with nominal -2|about begins with participle 7|' +
  'about begins with pronoun -4|about of 0 -10|about of 1 -5|about of 2 -5|about of 3 to 5 1|about of 6 to 11 -2|' +
  'about of more -5|across -5|across begins with marks -5|across of 1 -5|always 2|bare -1|' +
  'bare begins with capital -8|bare begins with determiner -1|bare begins with name of a person -4|' +
  'bare begins with nominal 3|bare begins with nominal of a person -3|bare begins with preposition -21|' +
  'bare begins with pronoun 2|bare begins with word -6|bare of -1 4|bare of -2 1|bare of -5 5|bare of 0 -7|' +
  'bare of 1 -3|bare of 2 -1|bare of 6 to 11 3|bare of more -3|beat comma -4|before 5|' +
  'before begins with capital -11|before begins with determiner 1|before begins with marks 8|' +
  'before begins with name -2|before begins with name of a person -5|before begins with nominal of a person -8|' +
  'before begins with participle -3|before begins with preposition -8|before begins with pronoun -9|' +
  'before begins with word -6|before of 1 8|before of 2 3|before of 3 to 5 -5|before of 6 to 11 -6|' +
  'before of more -14|behind can -4|behind could -2|behind may -4|behind might -11|behind must -6|' +
  'behind should -5|behind will -3|behind would -2|comma of -12 -4|comma of -3 -6|comma of -4 -2|comma of -6 6|' +
  'comma of -9 -2|comma of 1 2|holds marks 1|holds marks about 4|holds marks across -5|holds marks bare 2|' +
  'holds marks comma 2|holds marks marks 1|holds marks object 7|holds marks to 4|infinitive -2|' +
  'infinitive behind to -2|infinitive behind word 7|manner about -10|manner bare -5|manner before -3|' +
  'manner comma 6|manner marks 3|manner object -8|manner that -5|manner to -7|marks 1|marks begins with marks 1|' +
  'marks of 1 10|marks of 2 -6|marks of 3 to 5 2|marks of 6 to 11 -1|marks of more -9|name across -4|name bare -2|' +
  'name before -24|name comma -12|name marks -2|name object 4|name that -5|name to -2|object -4|' +
  'object begins with capital -8|object begins with determiner 2|object begins with name 1|' +
  'object begins with name of a person 1|object begins with nominal 2|object begins with participle 5|' +
  'object begins with preposition -3|object begins with pronoun 1|object begins with word -2|object of 1 -1|' +
  'object of 2 2|object of 3 to 5 1|object of 6 to 11 2|object of more -3|order agent -16|order apart 6|' +
  'order before 3|order behind -6|order none -2|order relative -5|participle 1|participle behind comma 4|' +
  'participle behind preposition -4|participle behind reference -4|participle behind to -6|' +
  'participle behind word -4|passive 2|passive about 4|passive bare -2|passive comma -6|passive marks 9|' +
  'passive object -5|passive that -7|passive to 6|passive whether -1|say about -2|say across 1|say before 6|' +
  'say comma 6|say marks 6|say object -4|say that 4|say whether 1|show about -12|show across -5|show bare -1|' +
  'show before -3|show marks -10|show object -1|show to 2|show whether -3|subject it -2|subject name document 5|' +
  'subject name organization 2|subject name person 2|subject name place -6|subject name unknown 2|' +
  'subject nominal document 7|subject nominal group 3|subject nominal organization 1|subject none -2|' +
  'subject pronoun 3|subject they 1|subject unknown -10|subject we -3|subject you -9|that 3|' +
  'that begins with capital 2|that begins with determiner 3|that begins with marks 6|that begins with name 2|' +
  'that begins with name of a person 3|that begins with nominal 5|that begins with nominal of a person 17|' +
  'that begins with participle 1|that begins with preposition -1|that begins with pronoun -2|' +
  'that begins with word -6|that of 0 2|that of 1 5|that of 2 1|that of 3 to 5 7|that of 6 to 11 6|' +
  'that of more -1|think about 1|think across -2|think before -9|think comma -14|think marks 10|think object -2|' +
  'think that 4|think to 1|think whether 4|to begins with determiner 1|to begins with name 6|' +
  'to begins with name of a person -2|to begins with nominal 9|to begins with nominal of a person 13|' +
  'to begins with preposition -3|to begins with pronoun 1|to of 2 -3|to of 3 to 5 -1|to of 6 to 11 3|' +
  'to of more -2|whether 1|whether begins with capital -3|whether begins with determiner -2|' +
  'whether begins with name 3|whether begins with nominal of a person 1|whether begins with word 2|whether of 1 4|' +
  'whether of 2 7|whether of 3 to 5 -2|whether of 6 to 11 2|whether of more -3|write about -12|write across 6|' +
  'write bare -8|write before 5|write comma -1|write marks -8|write object -8|write that -6'
