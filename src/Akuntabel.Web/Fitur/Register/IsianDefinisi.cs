using System.Globalization;
using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Register;
using Microsoft.AspNetCore.Http;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>One thing of a definition as a form holds it: a field, a state, a deadline.</summary>
public sealed class Butir
{
    private static readonly string[] Diketik =
        ["nama", "judul", "pilihan", "rumus", "petunjuk", "surat", "kolom", "ukur", "ke", "patokan", "nilai"];

    /// <summary>What was typed, by name; several choices stand on lines of their own.</summary>
    public Dictionary<string, string> Isi { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Whether the form shows all of it; else its name alone.</summary>
    public bool Buka { get; set; }

    /// <summary>What was typed; empty: nothing.</summary>
    public string this[string nama]
    {
        get => Isi.GetValueOrDefault(nama, "").Trim();
        set => Isi[nama] = value;
    }

    /// <summary>Whether a mark is set.</summary>
    public bool Ya(string nama) => this[nama] == "true";

    /// <summary>Several choices.</summary>
    public IReadOnlyList<string> Banyak(string nama) =>
        this[nama].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A choice of a list; the first where nothing fits.</summary>
    public T Pilih<T>(string nama)
        where T : struct, Enum => Enum.TryParse<T>(this[nama], out var nilai) && Enum.IsDefined(nilai) ? nilai : default;

    /// <summary>Whether nobody typed anything into it.</summary>
    public bool Kosong => this["kode"].Length == 0 && Diketik.All(n => this[n].Length == 0);
}

/// <summary>A definition as its form holds it: read from what was sent, changed by the buttons of the form, and given back.</summary>
public sealed class IsianDefinisi
{
    /// <summary>Lists of a definition.</summary>
    public static readonly IReadOnlyList<string> Kelompok = ["bidang", "keadaan", "tindakan", "tenggat", "tabel", "parameter"];

    private const string Umumnya = "umum.";
    private const string Terlipat = "isi";
    private const int Terbanyak = 200;

    private readonly Dictionary<string, List<Butir>> _daftar = Kelompok.ToDictionary(k => k, _ => new List<Butir>(), StringComparer.Ordinal);

    /// <summary>What stands once.</summary>
    public Butir Umum { get; } = new();

    /// <summary>A list.</summary>
    public List<Butir> this[string kelompok] => _daftar[kelompok];

    /// <summary>Version that was opened; 0: a new register.</summary>
    public int Versi => int.TryParse(Umum["versi"], NumberStyles.None, CultureInfo.InvariantCulture, out var v) ? v : 0;

    /// <summary>Fields that have a name by now, for what points at them.</summary>
    public IEnumerable<Butir> BidangBernama => this["bidang"].Where(b => b["kode"].Length > 0 && b["nama"].Length > 0);

    /// <summary>The form of a register that begins: a few open fields and nothing else.</summary>
    public static IsianDefinisi Baru()
    {
        var hasil = new IsianDefinisi();
        for (var i = 0; i < 3; i++)
        {
            hasil["bidang"].Add(ButirBaru("bidang"));
        }

        (hasil.Umum["baca"], hasil.Umum["tulis"], hasil.Umum["rahasia"]) = (
            string.Join('\n', AksesRegister.Biasa.Baca), string.Join('\n', AksesRegister.Biasa.Tulis), string.Join('\n', AksesRegister.Biasa.Rahasia));
        return hasil;
    }

    /// <summary>What was sent.</summary>
    public static IsianDefinisi Baca(IFormCollection formulir)
    {
        ArgumentNullException.ThrowIfNull(formulir);
        var hasil = new IsianDefinisi();
        foreach (var (nama, nilai) in formulir)
        {
            if (nama.StartsWith(Umumnya, StringComparison.Ordinal))
            {
                hasil.Umum[nama[Umumnya.Length..]] = Satu(nilai);
            }
        }

        foreach (var kelompok in Kelompok)
        {
            var butir = formulir.Select(f => (Bagian: f.Key.Split('.', 3), f.Value)).Where(f => f.Bagian.Length == 3 && f.Bagian[0] == kelompok)
                .Select(f => (Ke: int.TryParse(f.Bagian[1], NumberStyles.None, CultureInfo.InvariantCulture, out var i) ? i : -1, Nama: f.Bagian[2], f.Value))
                .Where(f => f.Ke >= 0).GroupBy(f => f.Ke).OrderBy(g => g.Key).Take(Terbanyak);
            foreach (var g in butir)
            {
                var tersimpan = g.Where(f => f.Nama == Terlipat).Select(f => f.Value.ToString()).FirstOrDefault();
                var b = new Butir { Isi = Urai(tersimpan), Buka = g.Any(f => f.Nama != Terlipat) };
                foreach (var f in g.Where(f => f.Nama != Terlipat))
                {
                    b[f.Nama] = Satu(f.Value);
                }

                hasil[kelompok].Add(b);
            }
        }

        hasil.Kodekan();
        // until it can be chosen, the first field tells rows apart: the boxes appear once it has a name, and show it chosen
        if (hasil.Umum["kunci-ada"].Length == 0 && hasil.Versi == 0 && hasil["bidang"].Select(b => b["kode"]).FirstOrDefault(k => k.Length > 0) is { } awal)
        {
            hasil.Umum["kunci"] = awal;
        }

        return hasil;
    }

    /// <summary>Something of a list as a hidden field keeps it while it is not open.</summary>
    public static string Lipat(Butir butir)
    {
        ArgumentNullException.ThrowIfNull(butir);
        // as an address writes it: quotes of JSON would each be six bytes of the page
        return string.Join('&', butir.Isi.Where(i => i.Value is not ("" or "false")).Select(i => $"{i.Key}={Uri.EscapeDataString(i.Value)}"));
    }

    /// <summary>What a button asks: <c>tambah-bidang</c>, <c>naik-bidang-3</c>, <c>hapus-tabel-0</c>.</summary>
    /// <returns>Which thing it was about, for where the page opens; <c>null</c>: none.</returns>
    public string? Lakukan(string aksi)
    {
        ArgumentNullException.ThrowIfNull(aksi);
        var bagian = aksi.Split('-');
        if (bagian.Length < 2 || !_daftar.TryGetValue(bagian[1], out var daftar))
        {
            return null;
        }

        if (bagian[0] == "tambah" && daftar.Count < Terbanyak)
        {
            daftar.Add(ButirBaru(bagian[1]));
            return $"{bagian[1]}.{daftar.Count - 1}";
        }

        if (bagian.Length < 3 || !int.TryParse(bagian[2], NumberStyles.None, CultureInfo.InvariantCulture, out var i) || i >= daftar.Count)
        {
            return null;
        }

        switch (bagian[0])
        {
            case "naik" when i > 0:
                (daftar[i - 1], daftar[i]) = (daftar[i], daftar[i - 1]);
                return $"{bagian[1]}.{i - 1}";
            case "turun" when i < daftar.Count - 1:
                (daftar[i + 1], daftar[i]) = (daftar[i], daftar[i + 1]);
                return $"{bagian[1]}.{i + 1}";
            case "hapus":
                daftar.RemoveAt(i);
                return daftar.Count == 0 ? null : $"{bagian[1]}.{Math.Min(i, daftar.Count - 1)}";
            case "ubah":
                daftar[i].Buka = true;
                return $"{bagian[1]}.{i}";
            case "lipat":
                daftar[i].Buka = false;
                return $"{bagian[1]}.{i}";
            default:
                return $"{bagian[1]}.{i}";
        }
    }

    // made of the first name and never again: what points at it stays when it is called otherwise
    private void Kodekan()
    {
        foreach (var (kelompok, daftar) in _daftar)
        {
            foreach (var b in daftar.Where(b => !TulisanDefinisi.KodeSah(b["kode"])))
            {
                b["kode"] = b["nama"].Length > 0 || b["judul"].Length > 0
                    ? Unik(b["nama"].Length > 0 ? b["nama"] : b["judul"], kelompok, [.. daftar.Where(x => x != b).Select(x => x["kode"])]) : "";
            }
        }
    }

    /// <summary>A code that nothing else has.</summary>
    /// <param name="nama">Name that it is made of.</param>
    /// <param name="umum">What it begins with where the name begins with no letter.</param>
    /// <param name="terpakai">Those that are taken.</param>
    public static string Unik(string nama, string umum, IReadOnlyCollection<string> terpakai)
    {
        var dasar = PenyusunTampilan.Kunci(nama ?? "").Replace('-', '_');
        dasar = dasar.Length > 50 ? dasar[..50].TrimEnd('_') : dasar;
        dasar = TulisanDefinisi.KodeSah(dasar) ? dasar : $"{umum}_{dasar}".TrimEnd('_');
        return Enumerable.Range(1, int.MaxValue - 1).Select(n => n == 1 ? dasar : $"{dasar}_{n}").First(k => !terpakai.Contains(k));
    }

    private static Butir ButirBaru(string kelompok)
    {
        var b = new Butir { Buka = true };
        if (kelompok == "bidang")
        {
            b["didaftar"] = "true";
        }

        return b;
    }

    // a mark sends "true" and "false" when it is set, and several choices one value each
    private static string Satu(Microsoft.Extensions.Primitives.StringValues nilai) => nilai is ["true", "false"] ? "true"
        : string.Join('\n', nilai.Where(n => !string.IsNullOrEmpty(n))).ReplaceLineEndings("\n");

    private static Dictionary<string, string> Urai(string? teks) => (teks ?? "").Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(p => p.Split('=', 2)).Where(p => p.Length == 2).GroupBy(p => p[0], StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => Uri.UnescapeDataString(g.Last()[1]), StringComparer.Ordinal);
}
