/** Words under a picture that shows something of the kind, and not what the article tells of, as a regular expression. */
export const ILLUSTRATIONS = [
  'Illustrati(?:ve|on) (?:image|photo|picture)|Stock (?:image|photo)|Representational (?:image|picture|photo)|Image for representation(?: only| purposes?)?',
  'Symbolbild|Symbolfoto|Themenbild|Beispielbild|Beispielfoto|Genrefoto|Genrebild|Illustrationsbild',
  "Image d[’']illustration|Photo d[’']illustration|Illustration",
  '(?:Imagen|Foto|Fotografía) (?:ilustrativa|referencial|de referencia)|(?:Imagem|Foto) (?:ilustrativa|meramente ilustrativa)',
  "Immagine (?:di repertorio|d[’']archivio|illustrativa)|Foto di repertorio",
  'Illustratie(?:foto|beeld)|Foto ter illustratie|Beeld ter illustratie|Sfeerbeeld',
  'Arkivfoto|Arkivbild|Genrebild|Genrebillede|Illustrasjonsfoto|Illustrasjonsbilde|Modelfoto|Kuvituskuva|Illustratsioonfoto|Foto on illustratiivne',
  'Ilustrační (?:snímek|foto|fotografie|obrázek)|Ilustračn[áýé] (?:snímka|foto|fotografia|obrázok|záber)|Zdjęcie (?:ilustracyjne|poglądowe)',
  'Ilustrativna fotografija|Ilustracija|Simbolična (?:fotografija|slika)|Slika je simbolična|Illusztráció|Képünk illusztráció|Imagine (?:ilustrativă|cu caracter ilustrativ)|Foto ilustrativ',
  'Иллюстративное (?:фото|изображение)|Ілюстративне (?:фото|зображення)|Илюстративна снимка|Снимката е илюстративна|Илустрација|Илустративна фотографија',
  'Temsili (?:fotoğraf|görsel|resim)|Foto ilustruese|Iliustracinė nuotrauka|Ilustratīvs (?:foto|attēls)',
  'صورة (?:تعبيرية|أرشيفية|توضيحية)|عکس تزئینی|Ảnh minh họa|Foto ilustrasi|Gambar hiasan|ภาพประกอบ',
].join('|');

/** Nothing but such words. */
export const ILLUSTRATION = new RegExp(`^[(（]?(?:${ILLUSTRATIONS})[)）]?[.。]?$`, 'u');
