using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Buku;

/// <summary>A thing of the office's files as a sheet shows it, with what a workbook says about it.</summary>
internal sealed class ButirBuku(string jalur, ButirBuku? induk, UraianDaftar? daftar, int nomor, string kunci, SimpulIsian? isi)
{
    private readonly Dictionary<UraianDaftar, List<ButirBuku>> _anak = [];

    /// <summary>Its file.</summary>
    public string Jalur => jalur;

    /// <summary>The thing that holds it; <c>null</c> for a file.</summary>
    public ButirBuku? Induk => induk;

    /// <summary>The list that it is of; <c>null</c> for a file.</summary>
    public UraianDaftar? Daftar => daftar;

    /// <summary>Its place in its list, from 1; 0 for a new thing.</summary>
    public int Nomor => nomor;

    /// <summary>Its key, when its list is a mapping.</summary>
    public string Kunci => kunci;

    /// <summary>What it holds in the file.</summary>
    public SimpulIsian? Isi => isi;

    /// <summary>What the workbook says about it; <c>null</c> for nothing.</summary>
    public SimpulBaru? Baru { get; private set; }

    /// <summary>The value of a field in the file.</summary>
    public SimpulIsian? Ambil(string tempat) => isi is SkalarIsian && daftar is { Bentuk: BentukDaftar.Butir } d && d.Pengenal is [var utama, ..] && utama == tempat ? isi : PohonBuku.Ambil(isi, tempat);

    /// <summary>The text of a field, as the workbook or else the file has it.</summary>
    public string Teks(string tempat) => Baru?.Teks(tempat) ?? (Ambil(tempat) is SkalarIsian s ? s.Isi.Trim() : "");

    /// <summary>What names it among its like; empty for nothing.</summary>
    public string Pengenal => daftar switch
    {
        null or { Bentuk: BentukDaftar.PetaTahun } => "",
        { Bentuk: BentukDaftar.Peta } => kunci,
        var d => PohonBuku.Gabung(d.Pengenal.Select(Teks)),
    };

    /// <summary>What other sheets call it.</summary>
    public string Sebutan => Pengenal is { Length: > 0 } p && !p.Contains('\u0001', StringComparison.Ordinal) ? p : $"No {nomor}";

    /// <summary>The things of a list that it holds.</summary>
    public List<ButirBuku> Anak(UraianDaftar d) => _anak.TryGetValue(d, out var a) ? a : _anak[d] = [.. Susun(d)];

    /// <summary>All things that it holds and that were asked for.</summary>
    public IEnumerable<ButirBuku> SemuaAnak => _anak.Values.SelectMany(a => a);

    /// <summary>The list of a file that is nothing but a list.</summary>
    public UraianDaftar? DaftarAnak => _anak.Keys.FirstOrDefault(d => d.Kunci.Length == 0);

    /// <summary>A new thing in a list that it holds.</summary>
    public ButirBuku Tambah(UraianDaftar d, string kunciBaru)
    {
        var b = new ButirBuku(jalur, this, d, 0, kunciBaru, null);
        Anak(d).Add(b);
        return b;
    }

    /// <summary>The place for what the workbook says about it.</summary>
    public SimpulBaru Sunting() => Baru ??= induk is null || daftar is null ? new SimpulBaru() : daftar.Bentuk switch
    {
        BentukDaftar.Butir => induk.Sunting().Tempat(daftar.Kunci).Butir(nomor),
        BentukDaftar.Peta => induk.Sunting().Tempat(daftar.Kunci).Kunci(kunci),
        _ => induk.Sunting().Tempat(daftar.Kunci),
    };

    private IEnumerable<ButirBuku> Susun(UraianDaftar d) => (d.Bentuk, PohonBuku.Ambil(isi, d.Kunci)) switch
    {
        (BentukDaftar.PetaTahun, var p) => [new ButirBuku(jalur, this, d, 1, "", p as PetaIsian)],
        (BentukDaftar.Peta, PetaIsian p) => p.Isi.Select((k, i) => new ButirBuku(jalur, this, d, i + 1, k.Key, k.Value)),
        (BentukDaftar.Butir, DaftarIsian l) => l.Butir.Select((b, i) => new ButirBuku(jalur, this, d, i + 1, "", b)),
        _ => [],
    };
}

/// <summary>The office's files as things that sheets show.</summary>
internal sealed class PohonBuku(KumpulanBerkas berkas)
{
    private readonly Dictionary<string, ButirBuku> _akar = new(StringComparer.Ordinal);

    /// <summary>Files that were asked for.</summary>
    public IEnumerable<ButirBuku> DaftarAkar => _akar.Values;

    /// <summary>A file.</summary>
    public ButirBuku Berkas(string jalur) => _akar.TryGetValue(jalur, out var a) ? a : _akar[jalur] = new ButirBuku(jalur, null, null, 0, "", Akar(jalur));

    /// <summary>The things of a sheet, in the order of the files.</summary>
    public List<ButirBuku> Butir(DenahLembar denah) =>
        [.. (denah.BerkolomBerkas ? berkas.DaftarJalur.Concat(_akar.Keys).Distinct().Where(denah.Berkas.Memuat) : [denah.Jalur]).SelectMany(j => Butir(Berkas(j), denah.Rantai))];

    /// <summary>The table of a file.</summary>
    public static IsiTabel? Tabel(KumpulanBerkas berkas, string jalur) => berkas.Coba(jalur, out var isi) ? IsiBerkas.Baca(jalur, isi) as IsiTabel : null;

    /// <summary>The node at a place inside a thing; the thing itself for an empty place.</summary>
    public static SimpulIsian? Ambil(SimpulIsian? isi, string kunci)
    {
        foreach (var bagian in kunci.Length == 0 ? [] : kunci.Split('.'))
        {
            isi = (isi as PetaIsian)?.Ambil(bagian);
        }

        return isi;
    }

    /// <summary>Values that together name a thing; empty when all are.</summary>
    public static string Gabung(IEnumerable<string> nilai) => string.Join('\u0001', nilai) is var n && n.Trim('\u0001').Length == 0 ? "" : n;

    private SimpulIsian? Akar(string jalur) => !berkas.Coba(jalur, out var isi) ? null : IsiBerkas.Baca(jalur, isi) switch
    {
        IsiIsian y => y.Akar,
        IsiTabel t => new DaftarIsian([.. t.Baris.Select(b => new PetaIsian(t.Kepala.Select((k, i) => new KeyValuePair<string, SimpulIsian>(k, new SkalarIsian(b[i].Trim(), JenisSkalar.Teks)))))]),
        _ => null,
    };

    private static IEnumerable<ButirBuku> Butir(ButirBuku akar, IEnumerable<UraianDaftar> rantai) =>
        rantai.Aggregate<UraianDaftar, IEnumerable<ButirBuku>>([akar], (butir, d) => butir.SelectMany(b => b.Anak(d)));
}
