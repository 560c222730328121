using System.Globalization;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Dokumen.Penjenjangan;

/// <summary>Where a node goes.</summary>
public enum ArahSimpul
{
    /// <summary>Before the one above it among its siblings.</summary>
    Naik,

    /// <summary>Behind the one below it.</summary>
    Turun,

    /// <summary>Below the sibling before it.</summary>
    Masuk,

    /// <summary>Beside the node that it stands below.</summary>
    Keluar,
}

/// <summary>Changes of the tree as what a form would send: so they are saved, merged and kept in history as every other edit.</summary>
/// <param name="pohon">The tree as it stands.</param>
public sealed class PenyuntingPohon(PohonKinerja pohon)
{
    private readonly List<string> _turunan =
        [.. pohon.Semua.Where(s => s.Isi.Asal != AsalSimpul.Kondisi).Select(s => s.Isi.Kode).Order(StringComparer.Ordinal)];

    /// <summary>Address of a node in the form; one of which nothing was typed gets a place of its own there.</summary>
    public string Tempat(IsianSimpul i)
    {
        ArgumentNullException.ThrowIfNull(i);
        return i.Tempat.Length > 0 ? i.Tempat : $"simpul[+{_turunan.IndexOf(i.Kode) + 1}]";
    }

    /// <summary>Fields with which the form of a node opens when nothing was typed of it yet.</summary>
    public IEnumerable<(string Bidang, string Isi)> Awal(IsianSimpul i) =>
        i.Tempat.Length > 0 ? [] : [($"{Tempat(i)}.simpul", i.Kode)];

    /// <summary>Address and first fields of a new condition below a node.</summary>
    /// <param name="induk">The node.</param>
    public (string Tempat, IReadOnlyList<(string Bidang, string Isi)> Awal) Anak(IsianSimpul induk)
    {
        ArgumentNullException.ThrowIfNull(induk);
        var tempat = $"kondisi[+{_turunan.Count + pohon.Banyak + 1}]";
        var tingkat = (TingkatKinerja)Math.Clamp((int)induk.Tingkat + 1, (int)TingkatKinerja.HasilAkhir, (int)TingkatKinerja.Keluaran);
        return (tempat, [($"{tempat}.induk", induk.Kode),
            ($"{tempat}.tingkat", KataTingkat.Dari(tingkat).Replace(' ', '-'))]);
    }

    /// <summary>Puts a node below another.</summary>
    /// <param name="s">The node.</param>
    /// <param name="induk">The other.</param>
    /// <returns>What to send; <c>null</c> when it cannot stand there: it is the same, below it, or a sub kegiatan.</returns>
    public KirimanFormulir? Pindah(SimpulKinerja s, SimpulKinerja induk)
    {
        ArgumentNullException.ThrowIfNull(s);
        ArgumentNullException.ThrowIfNull(induk);
        return induk.Isi.Asal == AsalSimpul.SubKegiatan || s.Semua().Contains(induk) ? null
            : Kirim([(s.Isi, "induk", induk.Isi.Kode), (s.Isi, "urutan", "")]);
    }

    /// <summary>Moves a node by one step.</summary>
    /// <returns>What to send; <c>null</c> when there is no such step.</returns>
    public KirimanFormulir? Geser(SimpulKinerja s, ArahSimpul arah)
    {
        ArgumentNullException.ThrowIfNull(s);
        var saudara = (s.Induk?.Anak ?? pohon.Akar).ToList();
        var ke = saudara.IndexOf(s);
        return arah switch
        {
            ArahSimpul.Masuk => ke > 0 ? Pindah(s, saudara[ke - 1]) : null,
            ArahSimpul.Keluar => s.Induk?.Induk is { } atas ? Pindah(s, atas) : null,
            ArahSimpul.Naik => ke > 0 ? Tukar(saudara, ke, ke - 1) : null,
            _ => ke < saudara.Count - 1 ? Tukar(saudara, ke, ke + 1) : null,
        };
    }

    /// <summary>Takes away a condition of the office's own; what stands below it goes up to where it stood.</summary>
    /// <returns>What to send; <c>null</c> for a node that follows from plan or budget.</returns>
    public KirimanFormulir? Hapus(SimpulKinerja s)
    {
        ArgumentNullException.ThrowIfNull(s);
        if (s.Isi.Asal != AsalSimpul.Kondisi)
        {
            return null;
        }

        var kiriman = Kirim([.. s.Anak.Select(a => (a.Isi, "induk", s.Induk?.Isi.Kode ?? ""))]);
        kiriman.Buang(s.Isi.Tempat);
        return kiriman;
    }

    private KirimanFormulir Tukar(List<SimpulKinerja> saudara, int dari, int ke)
    {
        (saudara[dari], saudara[ke]) = (saudara[ke], saudara[dari]);
        return Kirim([.. saudara.Select((s, i) => (s.Isi, "urutan", (i + 1).ToString(CultureInfo.InvariantCulture)))]);
    }

    private KirimanFormulir Kirim(IReadOnlyList<(IsianSimpul Simpul, string Bidang, string Isi)> ubah) => new(
        ubah.SelectMany(u => Awal(u.Simpul).Append(($"{Tempat(u.Simpul)}.{u.Bidang}", u.Isi))).DistinctBy(u => u.Item1)
            .Select(u => KeyValuePair.Create(KirimanFormulir.Bidang + u.Item1, u.Item2)));
}
