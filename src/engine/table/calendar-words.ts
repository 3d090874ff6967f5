import { headerKey } from './header-key.js';

/** Months by language: a comma between two months, a stroke between two words for one. Short forms need no point. */
export const monthNames: Readonly<Record<string, string>> = {
  en: 'january/jan, february/feb, march/mar, april/apr, may, june/jun, july/jul, august/aug, september/sep/sept, october/oct, november/nov, december/dec',
  bn: 'জানুয়ারি/জানুয়ারী/জানু, ফেব্রুয়ারি/ফেব্রুয়ারী/ফেব্রু/ফেব, মার্চ, এপ্রিল/এপ্রি, মে, জুন, জুলাই/জুল, আগস্ট/আগষ্ট/অগাস্ট/আগ, সেপ্টেম্বর/সেপ্টেঃ/সেপ্ট/সেপ, অক্টোবর/অক্টোঃ/অক্টো, নভেম্বর/নভেঃ/নভে, ডিসেম্বর/ডিসেঃ/ডিসে',
  ha: 'janairu/jan, fabrairu/faburairu/fab, maris/mar, afirilu/afrilu/afi/afr, mayu/may, yuni/yun, yuli/yul, agusta/agu, satumba/sat, oktoba/okt, nuwamba/nuw, disamba/dis',
  fr: 'janvier/janv/jan, février/févr/fév, mars/mar, avril/avr, mai, juin, juillet/juill/juil, août, septembre/sept/sep, octobre/oct, novembre/nov, décembre/déc',
  es: 'enero/ene, febrero/feb, marzo/mar, abril/abr, mayo/may, junio/jun, julio/jul, agosto/ago, septiembre/setiembre/sept/sep/set, octubre/oct, noviembre/nov, diciembre/dic',
  pt: 'janeiro/jan, fevereiro/fev, março/mar, abril/abr, maio/mai, junho/jun, julho/jul, agosto/ago, setembro/set, outubro/out, novembro/nov, dezembro/dez',
  de: 'januar/jan/jänner/jaenner/jän, februar/feb/feber, märz/maerz/mär/mrz, april/apr, mai, juni/jun, juli/jul, august/aug, september/sept/sep, oktober/okt, november/nov, dezember/dez',
  hi: 'जनवरी/जन, फ़रवरी/फ़र, मार्च, अप्रैल/अप्रै, मई, जून, जुलाई/जुल, अगस्त/अग, सितंबर/सितम्बर/सित, अक्टूबर/अक्तूबर/अक्टू, नवंबर/नवम्बर/नव, दिसंबर/दिसम्बर/दिस',
  // Egypt and the Gulf, then the Levant, then the Maghreb.
  ar: 'يناير/كانون الثاني/جانفي, فبراير/شباط/فيفري, مارس/آذار, أبريل/نيسان/أفريل, مايو/أيار/ماي, يونيو/يونيه/حزيران/جوان, يوليو/يوليه/تموز/جويلية/يوليوز, أغسطس/آب/أوت/غشت, سبتمبر/أيلول/شتنبر, أكتوبر/تشرين الأول, نوفمبر/تشرين الثاني/نونبر, ديسمبر/كانون الأول/دجنبر',
  // With and without the ב of “in”, which is written in one word with the month.
  he: 'ינואר/בינואר/ינו, פברואר/בפברואר/פבר, מרץ/במרץ/מרס/במרס, אפריל/באפריל/אפר, מאי/במאי, יוני/ביוני/יונ, יולי/ביולי/יול, אוגוסט/באוגוסט/אוג, ספטמבר/בספטמבר/ספט, אוקטובר/באוקטובר/אוק, נובמבר/בנובמבר/נוב, דצמבר/בדצמבר/דצמ',
};

/** Days of the week by language, long and short. They only decorate a date; whether they are the right ones is not checked. */
const weekdayNames: readonly string[] = [
  'monday mon tuesday tues tue wednesday wed thursday thurs thur thu friday fri saturday sat sunday sun',
  'সোমবার সোম মঙ্গলবার মঙ্গল বুধবার বুধ বৃহস্পতিবার বৃহস্পতি শুক্রবার শুক্র শনিবার শনি রবিবার রবি',
  'litinin talata laraba alhamis juma’a jumma’a asabar lahadi',
  'lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim',
  'lunes lun martes mar miércoles mié jueves jue viernes vie sábado sáb domingo dom',
  'segunda-feira segunda seg terça-feira terça ter quarta-feira quarta qua quinta-feira quinta qui sexta-feira sexta sex sábado domingo',
  'montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so',
  'सोमवार सोम मंगलवार मंगल बुधवार बुध गुरुवार गुरु बृहस्पतिवार शुक्रवार शुक्र शनिवार शनि रविवार रवि इतवार',
  'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد اثنين ثلاثاء أربعاء خميس جمعة سبت أحد',
  'ראשון שני שלישי רביעי חמישי שישי שבת',
];

let months: ReadonlyMap<string, number> | null = null;
let weekdays: ReadonlySet<string> | null = null;

/**
 * 1 to 12 for the name of a month, long or short, in any of the languages whose headers we know; 0 for another word.
 *
 * @example monthOf('août') // 8
 */
export function monthOf(word: string): number {
  months ??= allMonths();
  return months.get(word) ?? months.get(headerKey(word)) ?? 0;
}

/** Whether a word is the name of a day of the week. */
export function isWeekday(word: string): boolean {
  weekdays ??= new Set(weekdayNames.flatMap((names) => names.split(' ').map(headerKey)));
  return weekdays.has(headerKey(word));
}

function allMonths(): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const names of Object.values(monthNames)) {
    for (const [index, month] of names.split(',').entries()) {
      for (const name of month.split('/')) known.set(headerKey(name), index + 1);
    }
  }
  return known;
}
