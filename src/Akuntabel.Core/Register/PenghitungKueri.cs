using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Register;

/// <summary>The answer to a query.</summary>
/// <param name="Angka">The figure, or why there is none.</param>
/// <param name="Terhitung">Identifiers of the rows that made it, in order.</param>
/// <param name="Ganda">Rows that are the same as an earlier one, by that one.</param>
/// <param name="TanpaHari">Rows that could not be placed in time: their day is blank.</param>
/// <param name="TanpaIsi">Rows of which what is counted is blank.</param>
public sealed record HasilKueri(
    Fakta Angka, IReadOnlyList<string> Terhitung, IReadOnlyDictionary<string, string> Ganda, IReadOnlyList<string> TanpaHari,
    IReadOnlyList<string> TanpaIsi)
{
    /// <summary>Rows left out because what would place or count them was destroyed as personal data: they hold the figure back no longer.
    /// </summary>
    public IReadOnlyList<string> Dimusnahkan { get; init; } = [];
}

/// <summary>Answers queries by walking once over rows, however many.</summary>
/// <param name="definisi">The register.</param>
public sealed class PenghitungKueri(DefinisiRegister definisi)
{
    private readonly KesamaanRegister _kesamaan = new(definisi);

    /// <summary>The figure, and which rows made it.</summary>
    /// <param name="kueri">The question.</param>
    /// <param name="periode">For which time.</param>
    /// <param name="baris">Rows; sealed fields that the question needs must be opened.</param>
    /// <param name="id">Of the fact: <c>register.ormas.banyak</c>.</param>
    /// <param name="nama">Of the fact, for a reader.</param>
    public HasilKueri Hitung(KueriRegister kueri, PeriodeKueri periode, IEnumerable<BarisRegister> baris, string id, string nama)
    {
        ArgumentNullException.ThrowIfNull(kueri);
        ArgumentNullException.ThrowIfNull(baris);
        var tampungan = new Tampungan();
        foreach (var b in baris)
        {
            if (!Memenuhi(kueri.Keadaan, kueri.Syarat, b))
            {
                continue;
            }

            switch (DalamMasa(kueri, periode, b))
            {
                case null: (b.Dimusnahkan ? tampungan.Dimusnahkan : tampungan.TanpaHari).Add(b.Id); break;
                case true: Tambah(kueri, b, tampungan); break;
            }
        }

        return new HasilKueri(
            Fakta(kueri, tampungan, id, nama), tampungan.Terhitung, tampungan.Ganda, tampungan.TanpaHari, tampungan.TanpaIsi)
        {
            Dimusnahkan = tampungan.Dimusnahkan,
        };
    }

    /// <summary>Whether a row is in one of the states and meets all conditions.</summary>
    public bool Memenuhi(IReadOnlyList<string> keadaan, IReadOnlyList<SyaratRegister> syarat, BarisRegister baris)
    {
        ArgumentNullException.ThrowIfNull(keadaan);
        ArgumentNullException.ThrowIfNull(baris);
        return (keadaan.Count == 0 || keadaan.Contains(baris.Keadaan)) && syarat.All(s => Memenuhi(s, baris));
    }

    private bool Memenuhi(SyaratRegister s, BarisRegister baris)
    {
        var isi = baris[s.Bidang];
        return s.Pembanding switch
        {
            PembandingSyarat.Terisi => isi.Length > 0,
            PembandingSyarat.Kosong => isi.Length == 0,
            PembandingSyarat.SalahSatu => SalahSatu(s, isi),
            PembandingSyarat.Bukan => !SalahSatu(s, isi),
            PembandingSyarat.Memuat => s.Nilai.Any(n => isi.Contains(n, StringComparison.OrdinalIgnoreCase)),
            PembandingSyarat.Mulai => isi.Length > 0 && s.Nilai.All(n => Banding(s.Bidang, isi, n) >= 0),
            _ => isi.Length > 0 && s.Nilai.All(n => Banding(s.Bidang, isi, n) <= 0),
        };
    }

    private bool SalahSatu(SyaratRegister s, string isi) => definisi.Cari(s.Bidang) is { } b
        && s.Nilai.Any(n => _kesamaan.Samakan(b, n) == _kesamaan.Samakan(b, isi));

    private int Banding(string bidang, string a, string b) => definisi.Cari(bidang)?.Berangka == true
        ? Nullable.Compare(NilaiRegister.Angka(a), NilaiRegister.Angka(b)) : string.CompareOrdinal(a, b);

    // null: the row does not say when
    private static bool? DalamMasa(KueriRegister kueri, PeriodeKueri periode, BarisRegister b)
    {
        if (kueri.Masa == MasaKueri.Semua)
        {
            return true;
        }

        var (mulai, sampai) = kueri.Hari.Length == 0 ? (b.Masuk, b.Masuk) : Rentang(b[kueri.Hari]);
        var awal = kueri.Masa switch
        {
            MasaKueri.Triwulan => periode.Awal, MasaKueri.TahunBerjalan => new DateOnly(periode.Tahun, 1, 1), _ => DateOnly.MinValue,
        };
        // a year alone lies in a year, and in no quarter of it
        return mulai is not { } m || sampai is not { } s ? null
            : kueri.Masa == MasaKueri.Triwulan && m != s ? null
            : m >= awal && (s <= periode.Akhir || (m != s && m.Year <= periode.Tahun));
    }

    private static (DateOnly? Mulai, DateOnly? Sampai) Rentang(string nilai) => NilaiRegister.Hari(nilai) is { } h ? (h, h)
        : NilaiRegister.TahunDari(nilai) is { } t ? (new DateOnly(t, 1, 1), new DateOnly(t, 12, 31)) : (null, null);

    private void Tambah(KueriRegister kueri, BarisRegister b, Tampungan t)
    {
        switch (kueri.Ukuran)
        {
            case UkuranKueri.Banyak:
                t.Terhitung.Add(b.Id);
                break;
            case UkuranKueri.Jumlah:
                var isi = kueri.Bidang.Count == 1 ? NilaiRegister.Angka(b[kueri.Bidang[0]]) : null;
                (isi is not null ? t.Terhitung : b.Dimusnahkan ? t.Dimusnahkan : t.TanpaIsi).Add(b.Id);
                t.Jumlah += isi ?? 0;
                break;
            default:
                Beda(kueri.Bidang.Count > 0 ? _kesamaan.Kunci(b, kueri.Bidang) : _kesamaan.Kunci(b), b, t);
                break;
        }
    }

    private static void Beda(string kunci, BarisRegister b, Tampungan t)
    {
        if (kunci.Length == 0)
        {
            (b.Dimusnahkan ? t.Dimusnahkan : t.TanpaIsi).Add(b.Id);
        }
        else if (t.Pertama.TryAdd(kunci, b.Id))
        {
            t.Terhitung.Add(b.Id);
        }
        else
        {
            t.Ganda[b.Id] = t.Pertama[kunci];
        }
    }

    private Fakta Fakta(KueriRegister kueri, Tampungan t, string id, string nama)
    {
        var bidang = kueri.Bidang.Count == 1 ? definisi.Cari(kueri.Bidang[0]) : null;
        var satuan = kueri.Ukuran != UkuranKueri.Jumlah ? Satuan.Baca(definisi.Sebutan)
            : bidang?.Jenis == JenisIsian.Rupiah ? Satuan.Rupiah : Satuan.Baca(bidang?.Satuan ?? "");
        var desimal = kueri.Ukuran == UkuranKueri.Jumlah ? bidang?.Desimal ?? 0 : 0;
        // a row left out in silence would make the figure look whole
        if (t.TanpaHari.Count > 0 || t.TanpaIsi.Count > 0)
        {
            return FaktaHitung.Kosong(id, nama, satuan, desimal, AturanDari(kueri), [], t.TanpaHari.Count > 0
                ? $"{t.TanpaHari.Count} {definisi.Sebutan} belum berisi {NamaBidang(kueri.Hari)} yang menempatkannya dalam waktu"
                : $"{t.TanpaIsi.Count} {definisi.Sebutan} belum berisi {string.Join(", ", Dipakai(kueri).Select(NamaBidang))}");
        }

        var nilai = kueri.Ukuran == UkuranKueri.Jumlah ? t.Jumlah : t.Terhitung.Count;
        return new Fakta(id, nama, Besaran.Dari(nilai), satuan, desimal, new Penetapan(AturanDari(kueri), [], Uraian(kueri, t)));
    }

    private static AturanHitung AturanDari(KueriRegister kueri) => kueri.Ukuran switch
    {
        UkuranKueri.Jumlah => KatalogAturan.JumlahBaris, UkuranKueri.Beda => KatalogAturan.BanyakBeda, _ => KatalogAturan.BanyakBaris,
    };

    private string Uraian(KueriRegister kueri, Tampungan t) => Dihitung(kueri, t) + (t.Dimusnahkan.Count == 0 ? ""
        : $"; {t.Dimusnahkan.Count} baris yang data pribadinya dimusnahkan tidak ikut");

    private string Dihitung(KueriRegister kueri, Tampungan t) => kueri.Ukuran switch
    {
        UkuranKueri.Beda => $"{t.Terhitung.Count + t.Ganda.Count} baris register {definisi.Nama}, {t.Terhitung.Count} berbeda menurut "
            + string.Join(", ", Dipakai(kueri).Select(NamaBidang)),
        UkuranKueri.Jumlah => $"jumlah {string.Join(", ", Dipakai(kueri).Select(NamaBidang))} dari {t.Terhitung.Count} baris register "
            + definisi.Nama,
        _ => $"{t.Terhitung.Count} baris register {definisi.Nama}",
    };

    private IReadOnlyList<string> Dipakai(KueriRegister kueri) => kueri.Bidang.Count > 0 ? kueri.Bidang : definisi.KunciSama;

    private string NamaBidang(string kode) => definisi.Cari(kode)?.Nama ?? kode;

    private sealed class Tampungan
    {
        public List<string> Terhitung { get; } = [];

        public Dictionary<string, string> Ganda { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, string> Pertama { get; } = new(StringComparer.Ordinal);

        public List<string> TanpaHari { get; } = [];

        public List<string> TanpaIsi { get; } = [];

        public List<string> Dimusnahkan { get; } = [];

        public decimal Jumlah { get; set; }
    }
}
