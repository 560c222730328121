using Akuntabel.Core.Alur;
using Akuntabel.Uji.Usulan;

namespace Akuntabel.Dokumen.Pertukaran.NaskahLama;

/// <summary>A value of an existing document that is offered to a field of the office's documents.</summary>
/// <param name="Id">Names it in a form.</param>
/// <param name="Kunci">The field, relative to its thing.</param>
/// <param name="Label">How the field is called.</param>
/// <param name="Pilihan">What the document states, the likeliest first; empty where it states nothing and a person has to.</param>
/// <param name="Kini">What the office has there; empty: nothing.</param>
public sealed record SelTawaran(string Id, string Kunci, string Label, IReadOnlyList<NilaiUsulan> Pilihan, string Kini)
{
    /// <summary>The likeliest value.</summary>
    public string Terduga => Pilihan.Count > 0 ? Pilihan[0].Nilai : "";

    /// <summary>What is taken unless a person chooses otherwise: nothing that is filled in is overwritten.</summary>
    public string Awal => Kini.Length > 0 ? Kini : Terduga;

    /// <summary>Whether the office has another value there.</summary>
    public bool Berbeda => Kini.Length > 0 && Pilihan.Count > 0 && Pilihan.All(p => !Sama(p.Nilai, Kini));

    /// <summary>Whether taking it changes nothing.</summary>
    public bool Tetap => Pilihan.Count == 0 || Pilihan.Any(p => Sama(p.Nilai, Kini));

    /// <summary>Whether a person has to look: the document says several things, or the check found something wrong.</summary>
    public bool Ragu => Pilihan.Count > 1 || Pilihan.Any(p => p.PerluDilihat.Length > 0 || p.Asal.Any(a => a.Bertentangan.Length > 0));

    /// <summary>Why the likeliest value is not the field's as it stands; empty: it is, or the office has its own.</summary>
    public string Menunggu => Kini.Length == 0 && Pilihan.Count > 0 ? Pilihan[0].Menunggu : "";

    /// <summary>Whether two values say the same, but for case, signs and spacing of words.</summary>
    public static bool Sama(string a, string b) => PencocokUraian.Sama(a, b);
}

/// <summary>A thing of an existing document that is offered to one of the office's documents.</summary>
/// <param name="Id">Names it in a form.</param>
/// <param name="Usulan">The thing.</param>
/// <param name="Sebutan">What it is: "Indikator".</param>
/// <param name="Judul">Its wording.</param>
/// <param name="Ada">Whether the office has it already.</param>
/// <param name="Sel">Its values.</param>
public sealed record BarisTawaran(string Id, BarisUsulan Usulan, string Sebutan, string Judul, bool Ada, IReadOnlyList<SelTawaran> Sel)
{
    /// <summary>What it stands under, in words; empty: nothing.</summary>
    public string Bawah { get; init; } = "";

    /// <summary>Why it may not be taken as it stands, in Indonesian; empty: it may.</summary>
    public string Alasan { get; init; } = string.Join(' ',
        Sel.Select(s => s.Menunggu).Prepend(Usulan.Ragu).Where(a => a.Length > 0).Distinct());

    /// <summary>Why it is another perangkat daerah's, in Indonesian; empty: nothing says so.</summary>
    public string KantorLain { get; init; } = "";

    /// <summary>Whether taking it changes nothing: then there is nothing to choose.</summary>
    public bool Tetap => Ada && Sel.All(s => s.Tetap);

    /// <summary>Whether a person has to look.</summary>
    public bool Ragu => Alasan.Length > 0 || KantorLain.Length > 0 || Sel.Any(s => s.Ragu || s.Berbeda);
}

/// <summary>What is offered to one kind of document.</summary>
/// <param name="Dokumen">The kind.</param>
/// <param name="Baris">The things, in their order.</param>
public sealed record BagianTawaran(JenisDokumen Dokumen, IReadOnlyList<BarisTawaran> Baris)
{
    /// <summary>The year that is begun.</summary>
    public int Tahun { get; init; }
}

/// <summary>What a person decided about an offer; what nobody touched counts as it stands there.</summary>
public sealed class PilihanTawaran
{
    /// <summary>Whether things are taken, by their name in the form.</summary>
    public Dictionary<string, bool> Ambil { get; init; } = [];

    /// <summary>Whether a person said that what names another perangkat daerah is this one's.</summary>
    public bool SemuaMilikKantor { get; set; }

    /// <summary>Values, by their name in the form.</summary>
    public Dictionary<string, string> Nilai { get; init; } = [];

    /// <summary>Whether a thing is taken: what is in doubt or another office's only where a person said so.</summary>
    public bool Diambil(BarisTawaran baris)
    {
        ArgumentNullException.ThrowIfNull(baris);
        return Ambil.TryGetValue(baris.Id, out var ya) ? ya
            : baris.Alasan.Length == 0 && (SemuaMilikKantor || baris.KantorLain.Length == 0);
    }

    /// <summary>The value of a field.</summary>
    public string Untuk(SelTawaran sel)
    {
        ArgumentNullException.ThrowIfNull(sel);
        return Nilai.TryGetValue(sel.Id, out var nilai) ? nilai : sel.Awal;
    }
}
