using System.Runtime.CompilerServices;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Penulisan;

namespace Akuntabel.Dokumen.Pertukaran.Formulir;

/// <summary>A file of the office as a form made from its description: labels and values as people write them, never keys.</summary>
/// <remarks>Whatever the form does not show (own keys, comments, the way figures are written) keeps its text.</remarks>
public sealed class FormulirBerkas
{
    // what a table reads as in its form, before anything is sent: kept as long as the table is
    private static readonly ConditionalWeakTable<IsiTabel, BacaanTabel> Terbaca = new();

    private readonly ReadOnlyMemory<byte>? _data;
    private readonly IsiBerkas? _lama;

    private FormulirBerkas(string jalur, UraianBerkas uraian, ReadOnlyMemory<byte>? data, IsiBerkas? lama) =>
        (Jalur, Uraian, _data, _lama) = (jalur, uraian, data, lama);

    /// <summary>Path of the file.</summary>
    public string Jalur { get; }

    /// <summary>What kind of file it is.</summary>
    public UraianBerkas Uraian { get; }

    private string? Teks => field ??= _data is { } d ? IsiBerkas.Teks(d) : null;

    /// <summary>The node of the file; a table is a list of rows.</summary>
    internal SimpulIsian? Akar => _lama switch
    {
        IsiIsian y => y.Akar,
        IsiTabel t => Bacaan(t).Akar,
        _ => null,
    };

    /// <summary>Opens a file.</summary>
    /// <param name="jalur">Its path.</param>
    /// <param name="isi">Its bytes; none for a file that is not there yet.</param>
    /// <returns><c>null</c> when no description fits the path, or when the file cannot be understood.</returns>
    public static FormulirBerkas? Buka(string jalur, ReadOnlyMemory<byte>? isi)
    {
        ArgumentNullException.ThrowIfNull(jalur);
        if (KatalogUraian.Untuk(jalur) is not { } uraian)
        {
            return null;
        }

        // a long table that was read a moment ago is not decoded once more
        if (jalur.EndsWith(".csv", StringComparison.Ordinal) && isi is { } csv && IsiTabel.Coba(csv) is { } tabel)
        {
            return new FormulirBerkas(jalur, uraian, csv, tabel);
        }

        var teks = isi is { } b ? IsiBerkas.Teks(b) : "";
        return string.IsNullOrWhiteSpace(teks?.TrimStart('\uFEFF')) ? teks is null ? null : new FormulirBerkas(jalur, uraian, null, null)
            : IsiBerkas.Baca(jalur, isi ?? default) is (IsiIsian { Akar: null or PetaIsian or DaftarIsian } or IsiTabel) and var lama
                ? new FormulirBerkas(jalur, uraian, isi, lama) : null;
    }

    /// <summary>Address of what a mapping holds under a key.</summary>
    /// <param name="daftar">Address of the mapping.</param>
    /// <param name="kunci">The key.</param>
    public static string AlamatKunci(string daftar, string kunci) => JalurKunci.Kunci(daftar, kunci);

    /// <summary>The form with what was sent in it, and the file that it makes.</summary>
    /// <param name="kiriman">What was sent.</param>
    /// <param name="rujukan">The choices of the fields that name things elsewhere.</param>
    /// <param name="tahun">Years that targets by year are asked for.</param>
    public HasilFormulir Terapkan(KirimanFormulir kiriman, RujukanFormulir rujukan, IReadOnlyList<int> tahun)
    {
        ArgumentNullException.ThrowIfNull(kiriman);
        ArgumentNullException.ThrowIfNull(rujukan);
        var tabel = _lama as IsiTabel;
        // looking at a long table writes nothing
        if (tabel is not null && kiriman.Hampa && _data is { } utuh)
        {
            return new HasilFormulir(Bacaan(tabel).Isi, utuh, new Dictionary<string, string>());
        }

        var penyusun = new PenyusunFormulir(kiriman, rujukan, tahun, tabel is not null || Jalur.EndsWith(".csv", StringComparison.Ordinal))
        {
            Semula = tabel is null ? null : Bacaan(tabel).Isi.Daftar[0].Butir,
        };
        var (isi, akar) = penyusun.Berkas(Uraian, Akar);
        return new HasilFormulir(isi, kiriman.Hampa && _data is { } d ? d : Tulis(akar), penyusun.Galat);
    }

    /// <summary>The field or thing that stands on a line of the file, as messages name it.</summary>
    /// <param name="baris">The line, from 1; of a table the first holds its headings.</param>
    /// <param name="kolom">A field that the message names; it need not be in the file yet.</param>
    /// <returns>Its address; empty for the file itself.</returns>
    public string AlamatPada(int baris, string? kolom)
    {
        if (_lama is IsiTabel t)
        {
            var butir = baris >= 2 && baris - 2 < t.Baris.Count ? $"[{baris - 1}]" : "";
            return butir.Length > 0 && Uraian.Daftar[0].Bidang.Any(b => b.Kunci == kolom) ? $"{butir}.{kolom}" : butir;
        }

        return Teks is not { } teks ? "" : new PencariAlamat(teks, baris, kolom).Cari(Akar, Uraian.Bidang, Uraian.Daftar);
    }

    private BacaanTabel Bacaan(IsiTabel t)
    {
        if (Terbaca.TryGetValue(t, out var ada) && ReferenceEquals(ada.Uraian, Uraian))
        {
            return ada;
        }

        var akar = new DaftarIsian([.. t.Baris.Select(b => BarisPeta(t, b))]);
        var penyusun = new PenyusunFormulir(KirimanFormulir.Kosong, new RujukanFormulir(), [], true);
        var baru = new BacaanTabel(Uraian, akar, penyusun.Berkas(Uraian, akar).Isi);
        Terbaca.AddOrUpdate(t, baru);
        return baru;
    }

    private ReadOnlyMemory<byte> Tulis(SimpulIsian? akar)
    {
        IsiBerkas baru = Jalur.EndsWith(".csv", StringComparison.Ordinal)
            ? Tabel((akar as DaftarIsian)?.Butir.OfType<PetaIsian>().ToList() ?? []) : new IsiIsian(akar);
        return PenulisIsi.Terapkan(Teks, _lama, baru, out _);
    }

    // columns that the file does not have are added only when something stands in them
    private IsiTabel Tabel(List<PetaIsian> baris)
    {
        var lama = _lama as IsiTabel;
        var uraian = Uraian.Daftar[0].Bidang.Select(b => b.Kunci).ToList();
        List<string> kepala = lama is null ? uraian
            : [.. lama.Kepala, .. uraian.Where(k => lama.Kolom(k) < 0 && baris.Exists(b => b.Ambil(k) is SkalarIsian { Isi.Length: > 0 }))];
        var utuh = lama is null || kepala.Count != lama.Kepala.Count ? null : Bacaan(lama).Akar.Butir.OfType<PetaIsian>()
            .Zip(lama.Baris).ToDictionary(x => x.First, x => x.Second);
        return new IsiTabel(kepala,
            [.. baris.Select(b => utuh?.GetValueOrDefault(b)
                ?? BarisTabel.Baru([.. kepala.Select(k => b.Ambil(k) is SkalarIsian s ? s.Isi : "")]))], lama?.Pemisah ?? ',');
    }

    private static PetaIsian BarisPeta(IsiTabel t, BarisTabel b) =>
        new(t.Kepala.Select((k, i) => new KeyValuePair<string, SimpulIsian>(k, new SkalarIsian(b[i].Trim(), JenisSkalar.Teks))));

    /// <param name="Uraian">By which it was read.</param>
    /// <param name="Akar">The table as a list of rows.</param>
    /// <param name="Isi">The same as a form.</param>
    private sealed record BacaanTabel(UraianBerkas Uraian, DaftarIsian Akar, ButirTerisi Isi);
}
