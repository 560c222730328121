namespace Akuntabel.Uji.Pemahaman.Kalimat;

/// <summary>A figure of a sentence with what the sentence says of it.</summary>
/// <param name="Angka">The figure, in the text of the sentence.</param>
/// <param name="Besaran">Which quantity it is said to be.</param>
/// <param name="Uang">Whether that is a quantity of money.</param>
/// <param name="Banding">How the quantity stands to the figure.</param>
/// <param name="Tahun">The year it is said of; <c>null</c> when the sentence names none.</param>
/// <param name="Depan">What stands between the figure before and this one.</param>
internal sealed record PernyataanKalimat(AngkaTertulis Angka, BesaranKalimat Besaran, bool Uang, Banding Banding, int? Tahun, string Depan);

/// <summary>A sentence, item or line with its statements.</summary>
/// <param name="Paragraf">Where it stands.</param>
/// <param name="Kalimat">Its text and figures.</param>
/// <param name="Isi">A statement for each figure that is no year, in order.</param>
internal sealed record KalimatDipahami(ParagrafTerbaca Paragraf, KalimatTerbaca Kalimat, IReadOnlyList<PernyataanKalimat> Isi)
{
    public string Teks => Kalimat.Teks;

    /// <summary>The place of a figure of the sentence.</summary>
    public TempatTemuan Tempat(AngkaTertulis a) => Paragraf.Tempat(Kalimat.Awal + a.Awal);
}

/// <summary>All sentences of a document, read once.</summary>
/// <param name="Semua">In reading order; those without a figure too.</param>
internal sealed record NaskahDipahami(IReadOnlyList<KalimatDipahami> Semua)
{
    /// <summary>The sentences of a document; several rules share them.</summary>
    public static NaskahDipahami Dari(PemahamanDokumen d) => d.Sekali(static x => new NaskahDipahami(
        [.. x.DaftarParagraf.SelectMany(p => PemenggalKalimat.Kalimat(p)
            .Select(k => new KalimatDipahami(p, k, PembacaPernyataan.Baca(k))))]));
}
